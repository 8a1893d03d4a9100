package org.expediente.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.testkit.Browser.keep;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.expediente.testkit.Browser;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No page that staff open has an English sentence left, whatever language their browser asks for.
 */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpanishPagesTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String TITLE = "Solicitud en español";

  /** What is no sentence: names of products, of the zone, ids of persons, groups and processes. */
  static final List<String> DATA =
      List.of(
          "Camunda Platform",
          "America/New_York",
          "ctrl alt shift",
          "desk-review.form desk-start.form",
          "audit contract-manager human-resources information-analysis internal-affairs it process-owner",
          "requesting-unit@example.org");

  /** The web apps ask for these and live without. */
  private static final List<String> EXPECTED =
      List.of("/identity/password-policy", "/admin/auth/user/default");

  @LocalServerPort int port;
  @Autowired DeskStage stage;
  private final EnglishWords english = new EnglishWords();
  private final Map<String, List<String>> found = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private String number;

  @BeforeAll
  void build() {
    stage.build();
    number = stage.open(TITLE);
  }

  @AfterAll
  void clear() {
    stage.clear();
  }

  @BeforeEach
  void forget() {
    found.clear();
    failures.clear();
  }

  @Test
  void tasklist() {
    Page page = open("tasklist", null);
    look(page, "entrada");
    page.getByPlaceholder("Nombre de usuario").fill("nadie");
    page.getByPlaceholder("Contraseña").fill("no es esta");
    page.locator("button[type=submit]").click();
    page.locator(".page-notifications .alert").waitFor();
    look(page, "entrada-rechazada");

    TasklistPage desk = new TasklistPage(page).as("legal-1");
    look(page, "lista-vacia");
    desk.list("Tareas de mis grupos").choose(number);
    for (String tab : List.of("Formulario", "Expediente", "Historial", "Diagrama", "Descripción")) {
      desk.tab(tab).click();
      look(page, "tarea-" + tab.toLowerCase());
    }
    page.locator(".createCommentLink").click();
    look(page, "comentario");
    desk.close();
    page.locator(".showShortcutHelp").click();
    look(page, "atajos");
    desk.close();
    page.locator(".start-process-action a").click();
    look(page, "iniciar");
    page.locator(".modal-body .processes").getByText("Revisión de prueba").click();
    page.locator(".modal-body .fjs-form").waitFor();
    look(page, "iniciar-formulario");
    desk.close();
    page.locator(".account > a").click();
    look(page, "menu-de-la-persona");
    verdict();
  }

  @Test
  void cockpit() {
    Page page = open("cockpit", "audit-1");
    look(page, "supervision");
    for (String place :
        List.of("processes", "decisions", "tasks", "deployments", "batches", "repository")) {
      page.navigate("/camunda/app/cockpit/default/#/" + place);
      look(page, "supervision-" + place);
    }
    page.navigate(
        "/camunda/app/cockpit/default/#/process-definition/%s/runtime"
            .formatted(stage.definition()));
    look(page, "supervision-proceso");
    page.locator("td.instance-id a, .instance-id a").first().click();
    look(page, "supervision-instancia");
    verdict();
  }

  @Test
  void admin() {
    Page page = open("admin", "admin");
    look(page, "usuarios-inicio");
    for (String place : List.of("users", "groups", "users/legal-1?tab=profile")) {
      page.navigate("/camunda/app/admin/default/#/" + place);
      look(page, "usuarios-" + place.replaceAll("\\W", "-"));
    }
    verdict();
  }

  @Test
  void welcome() {
    look(open("welcome", "legal-1"), "inicio");
    verdict();
  }

  private Page open(String app, String person) {
    Page page = BROWSER.open(port, "/camunda/app/" + app + "/default/");
    page.getByPlaceholder("Contraseña").waitFor();
    page.onResponse(
        answer -> {
          if (answer.status() >= 400 && EXPECTED.stream().noneMatch(answer.url()::contains)) {
            failures.add(answer.status() + " " + answer.url());
          }
        });
    if (person != null) {
      TasklistPage.login(page, person);
    }
    return page;
  }

  private void look(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForTimeout(300);
    keep(page, "es-" + name);
    assertThat(page.locator("html")).hasAttribute("lang", "es");
    assertThat(page.locator(".ce-eol-banner")).not().isVisible();
    List<String> left = english.on(page, DATA);
    if (!left.isEmpty()) {
      found.put(name, left);
    }
  }

  private void verdict() {
    assertThat(found).as("English left").isEmpty();
    assertThat(failures).as("failed requests").isEmpty();
  }
}
