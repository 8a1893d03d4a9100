package org.expediente.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.testkit.Browser.keep;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.expediente.testkit.Browser;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The panel of the case on a task. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePanelTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired DeskStage stage;
  private String first;
  private String second;

  @BeforeAll
  void build() {
    stage.build();
    first = stage.open("Primera solicitud");
    second = stage.open("Segunda solicitud");
  }

  @AfterAll
  void clear() {
    stage.clear();
  }

  private TasklistPage desk() {
    return new TasklistPage(BROWSER.open(port, TasklistPage.ADDRESS))
        .as("legal-1")
        .list("Tareas de mis grupos");
  }

  @Test
  void followsTheTaskThatIsChosen() {
    TasklistPage desk = desk().choose(first);
    desk.tab("Expediente").click();
    assertThat(desk.panel()).containsText("Primera solicitud");
    desk.choose(second);
    assertThat(desk.panel()).containsText("Segunda solicitud");
    desk.tab("Formulario").click();
    assertThat(desk.panel()).containsText("Segunda solicitud");
    desk.choose(first);
    assertThat(desk.panel()).containsText("Primera solicitud");
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    TasklistPage desk = desk().choose(first);
    desk.panel().locator("summary").click();
    desk.panel().getByText("Adjuntar al expediente").click();
    assertThat(desk.panel().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
        .hasText("Elija un archivo.");
    desk.attach("acta.pdf", "application/pdf", "no es un PDF".getBytes(StandardCharsets.UTF_8));
    Locator alert = desk.panel().getByRole(com.microsoft.playwright.options.AriaRole.ALERT);
    assertThat(alert).containsText("PDF");
    keep(desk.page, "archivo-rechazado");
    assertThat(desk.panel()).containsText("Falta: Acta firmada");
  }

  @Test
  void hasNoSeriousBarrier() {
    TasklistPage desk = desk().choose(second);
    desk.panel().locator("summary").click();
    assertThat(desk.panel()).containsText("5 días hábiles");
    assertThat(barriers(desk)).isEmpty();
    desk.tab("Expediente").click();
    assertThat(desk.panel()).containsText("Documentos del expediente");
    keep(desk.page, "pestana-expediente");
    assertThat(barriers(desk)).isEmpty();
  }

  private static List<String> barriers(TasklistPage desk) {
    return new AxeBuilder(desk.page)
        .include(List.of(".expediente-panel")).analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(CasePanelTest::said)
            .toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
