package org.expediente.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.expediente.testkit.Browser.keep;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.expediente.documents.SampleFiles;
import org.expediente.testkit.Browser;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member of the legal department does a task in the real Tasklist. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskAtTheDeskTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired DeskStage stage;
  @Autowired HistoryService history;

  @BeforeAll
  void build() {
    stage.build();
  }

  @AfterAll
  void clear() {
    stage.clear();
  }

  private TasklistPage desk() {
    return new TasklistPage(BROWSER.open(port, TasklistPage.ADDRESS)).as("legal-1");
  }

  @Test
  void readsTheCaseHandsInTheDocumentCorrectsAndCompletes() {
    String number = stage.open("Solicitud de la Fundación Caminos de Paz");
    TasklistPage desk = desk().list("Tareas de mis grupos").turnTo(number);
    assertThat(desk.card(number)).containsText(Pattern.compile("Vence el \\d\\d/\\d\\d/\\d{4}"));
    keep(desk.page, "lista");
    desk.choose(number);
    assertThat(desk.panel()).containsText(number + " Solicitud de la Fundación Caminos de Paz");
    assertThat(desk.panel()).containsText("Compruebe que la solicitud está completa");
    assertThat(desk.panel()).containsText("Art. 1 del Reglamento de prueba");
    assertThat(desk.panel()).containsText("EN REVISION");
    assertThat(desk.panel()).containsText("Falta: Acta firmada");
    keep(desk.page, "tarea-sin-tomar");

    desk.take();
    desk.pick("Conforme");
    desk.fill("Monto aceptado", "6000");
    assertThat(desk.form()).containsText("El valor máximo es 5000.");
    desk.complete().scrollIntoViewIfNeeded();
    keep(desk.page, "error-de-campo");
    assertThat(desk.complete()).isDisabled();
    desk.fill("Monto aceptado", "1200.50");
    desk.day("Fecha de la visita", "03/04/2026");
    desk.select("Oficina", "Santa Ana");
    desk.fill("Código de archivo", "ABC-1");
    desk.pick("Declaro no tener conflicto de interés");
    desk.complete().click();

    // the server knows of a document that no form can ask for
    assertThat(desk.message())
        .containsText(
            "Falta en el expediente: «Acta firmada». Adjunte lo que falta en el panel de documentos"
                + " y complete la tarea de nuevo.");
    assertThat(desk.message()).not().containsText("Cannot");
    keep(desk.page, "rechazo-del-servidor");

    desk.panel().locator("summary").click();
    assertThat(desk.panel()).containsText("5 días hábiles");
    desk.attach("acta.pdf", "application/pdf", SampleFiles.pdf("acta"));
    assertThat(desk.panel()).containsText("Ya está: Acta firmada");
    assertThat(desk.panel().locator("table")).containsText("Acta firmada");
    keep(desk.page, "documento-adjunto");
    var download =
        desk.page.waitForDownload(() -> desk.panel().locator("td a", has("Acta firmada")).click());
    org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("acta.pdf");

    assertThat(desk.field("Monto aceptado")).hasValue("1200.50");
    desk.complete().click();
    assertThat(desk.page.locator(".no-task")).isVisible();
    org.assertj.core.api.Assertions.assertThat(
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .finished()
                .count())
        .isOne();
  }

  private static Locator.LocatorOptions has(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
