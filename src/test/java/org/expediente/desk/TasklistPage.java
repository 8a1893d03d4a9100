package org.expediente.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Tasklist as a person uses it: by the words on the screen. */
public final class TasklistPage {
  public static final String ADDRESS = "/camunda/app/tasklist/default/";
  private static final double PATIENCE_MILLIS = 10_000;
  private static final double PATIENCE_WITH_A_LIST_MILLIS = 3_000;
  private static final int MOST_PAGES = 30;

  final Page page;

  public TasklistPage(Page page) {
    this.page = page;
  }

  /**
   * Signs in. A page that has not opened in {@link #PATIENCE_MILLIS} is loaded once more, as a
   * person would: on a busy machine the web app has been seen to lose the first try.
   */
  static void login(Page page, String person) {
    trySignIn(page, person);
    if (!signedIn(page)) {
      page.reload();
      if (!signedIn(page)) {
        trySignIn(page, person);
      }
    }
    page.locator(".account.dropdown").waitFor();
  }

  private static void trySignIn(Page page, String person) {
    page.getByPlaceholder("Nombre de usuario").fill(person);
    page.getByPlaceholder("Contraseña").fill("demo");
    page.getByRole(AriaRole.BUTTON, named("Iniciar sesión")).click();
  }

  private static boolean signedIn(Page page) {
    try {
      page.locator(".account.dropdown")
          .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
      return true;
    } catch (TimeoutError late) {
      return false;
    }
  }

  /** Signs in as this person and waits for the lists. */
  public TasklistPage as(String person) {
    login(page, person);
    page.locator(".task-filter").first().waitFor();
    return this;
  }

  /** Opens one of the ready lists. */
  public TasklistPage list(String name) {
    page.locator(".task-filters").getByText(name).click();
    return this;
  }

  Locator card(String caseNumber) {
    return page.locator("[cam-tasks] li.task")
        .filter(new Locator.FilterOptions().setHasText(caseNumber));
  }

  /**
   * Turns the pages of the list until the task of a case is there: other tests leave tasks, too.
   */
  TasklistPage turnTo(String caseNumber) {
    page.locator("[cam-tasks] li.task").first().waitFor();
    Locator first = pager("1");
    if (!seen(caseNumber) && first.count() > 0) {
      first.first().click();
    }
    for (int turned = 0; turned < MOST_PAGES && !seen(caseNumber); turned++) {
      pager("»").last().click();
    }
    return this;
  }

  private Locator pager(String text) {
    return page.locator("[cam-tasks] .pagination a").getByText(text, exactly());
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private boolean seen(String caseNumber) {
    try {
      card(caseNumber)
          .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_WITH_A_LIST_MILLIS));
      return true;
    } catch (TimeoutError elsewhere) {
      return false;
    }
  }

  /** Chooses the task of a case. */
  public TasklistPage choose(String caseNumber) {
    turnTo(caseNumber).card(caseNumber).locator("h4 a").click();
    page.locator(".task-card").waitFor();
    return this;
  }

  TasklistPage take() {
    page.getByRole(AriaRole.BUTTON, named("Tomar")).click();
    page.locator(".task-card .unclaim").waitFor();
    return this;
  }

  Locator tab(String name) {
    return page.locator(".task-card .nav-tabs").getByText(name);
  }

  Locator panel() {
    return page.locator(".expediente-panel");
  }

  Locator form() {
    return page.locator(".task-card .fjs-form");
  }

  /** A field of the form by its label. */
  Locator field(String label) {
    return form().getByLabel(label);
  }

  /** Types into a field and leaves it, as people do: form-js takes the value over then. */
  TasklistPage fill(String label, String value) {
    return fill(field(label), value);
  }

  TasklistPage fill(Locator field, String value) {
    field.fill(value);
    field.press("Tab");
    return this;
  }

  /** Types a day and takes it over, which closes the calendar. */
  TasklistPage day(String label, String day) {
    field(label).fill(day);
    field(label).press("Enter");
    return this;
  }

  TasklistPage pick(String option) {
    form().locator("label").filter(new Locator.FilterOptions().setHasText(option)).click();
    return this;
  }

  /** Chooses in a list of the form. */
  TasklistPage select(String label, String option) {
    form()
        .locator(".fjs-form-field")
        .filter(new Locator.FilterOptions().setHasText(label))
        .locator(".fjs-input-group")
        .click();
    page.locator(".fjs-dropdownlist-item").getByText(option).click();
    return this;
  }

  Locator complete() {
    return page.locator(".task-card").getByRole(AriaRole.BUTTON, in("Completar"));
  }

  /** The messages at the edge of the page. */
  Locator message() {
    return page.locator(".page-notifications .alert");
  }

  /** Hands a file in through the panel. */
  TasklistPage attach(String fileName, String mediaType, byte[] content) {
    panel()
        .locator("#expediente-file")
        .setInputFiles(new FilePayload(fileName, mediaType, content));
    panel().getByRole(AriaRole.BUTTON, in("Adjuntar al expediente")).click();
    return this;
  }

  /** Closes the dialog that is open. */
  TasklistPage close() {
    page.locator(".modal-footer").getByRole(AriaRole.BUTTON, in("Cerrar")).click();
    page.locator(".modal-dialog")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions in(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
