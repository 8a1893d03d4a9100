package org.expediente.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.expediente.testkit.Browser;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which web app opens for whom, and that nothing in front of it breaks it. */
@ExpedienteTest
class DoorsTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort private int port;
  private final List<String> broken = new ArrayList<>();

  @Test
  void staffFindTheirListsInTasklist() {
    Page page = login("tasklist", "legal-1");

    assertThat(page.locator("body")).containsText("Tareas de mis grupos");
    assertThat(page.locator("body")).containsText("Fondos públicos");
    page.getByText("Vencidas").first().click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Browser.keep(page, "doors-tasklist");
    Assertions.assertThat(broken).isEmpty();
  }

  @Test
  void auditOpensCockpit() {
    Page page = login("cockpit", "audit-1");

    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.navigate("/camunda/app/cockpit/default/#/processes");
    assertThat(page.locator("body")).containsText("public-funds");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Browser.keep(page, "doors-cockpit");
    Assertions.assertThat(broken).isEmpty();
  }

  @Test
  void theAdministratorOpensAdmin() {
    Page page = login("admin", "admin");

    page.navigate("/camunda/app/admin/default/#/users");
    assertThat(page.locator("body")).containsText("authority-1");
    page.navigate("/camunda/app/admin/default/#/groups/legal?tab=group");
    assertThat(page.locator("body")).containsText("Jurídica");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    Browser.keep(page, "doors-admin");
    Assertions.assertThat(broken).isEmpty();
  }

  private Page login(String app, String person) {
    Page page = BROWSER.open(port, "/camunda/app/" + app + "/default/");
    page.locator("input[type=password]").waitFor();
    page.onResponse(this::remember);
    page.locator("input[type=text]").first().fill(person);
    page.locator("input[type=password]").fill("demo");
    page.locator("button[type=submit]").click();
    page.locator("input[type=password]")
        .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return page;
  }

  private void remember(Response response) {
    if (response.status() >= 400) {
      broken.add(response.status() + " " + response.request().method() + " " + response.url());
    }
  }
}
