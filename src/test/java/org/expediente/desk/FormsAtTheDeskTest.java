package org.expediente.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.testkit.Browser.keep;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.expediente.documents.SampleFiles;
import org.expediente.journal.Journal;
import org.expediente.testkit.Browser;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms in Tasklist say their errors in Spanish and can be completed whenever they are right. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsAtTheDeskTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired DeskStage stage;
  @Autowired Journal journal;
  @Autowired JdbcClient sql;

  @BeforeAll
  void build() {
    stage.build();
  }

  @AfterAll
  void clear() {
    stage.clear();
  }

  private TasklistPage taken(String number) {
    return new TasklistPage(BROWSER.open(port, TasklistPage.ADDRESS))
        .as("legal-1")
        .list("Tareas de mis grupos")
        .choose(number)
        .take();
  }

  @Test
  void rowsOfAListCanBeAddedFilledAndSent() {
    String number = stage.open("Con observaciones");
    TasklistPage desk = taken(number);
    desk.pick("Con observaciones");
    desk.fill("Motivo de las observaciones", "El monto no coincide con la solicitud.");
    desk.fill("Falta encontrada", "Monto");
    desk.form().getByText("Agregar fila").click();
    Locator second = desk.field("Falta encontrada").nth(1);
    desk.fill(second, "x");
    desk.fill(second, "");
    assertThat(desk.form()).containsText("Este campo es obligatorio.");
    assertThat(desk.complete()).isDisabled();
    keep(desk.page, "lista-con-error");
    desk.fill(second, "Firma");
    assertThat(desk.form().locator(".fjs-form-field-error")).hasCount(0);
    fillTheRest(desk);
    attach(desk);
    desk.complete().click();
    assertThat(desk.page.locator(".no-task")).isVisible();
    assertThat(submitted(number)).contains("\"fault\":\"Monto\"").contains("\"fault\":\"Firma\"");
  }

  @Test
  void aRequiredFieldThatIsHiddenByNowDoesNotBlock() {
    String number = stage.open("Conforme al final");
    TasklistPage desk = taken(number);
    desk.pick("Con observaciones");
    desk.fill("Motivo de las observaciones", "corto");
    assertThat(desk.form()).containsText("Escriba al menos 20 caracteres.");
    assertThat(desk.complete()).isDisabled();
    desk.pick("Conforme");
    fillTheRest(desk);
    attach(desk);
    assertThat(desk.complete()).isEnabled();
    desk.complete().click();
    assertThat(desk.page.locator(".no-task")).isVisible();
  }

  @Test
  void datesAreSpanishAndTheDayComesFirst() {
    String number = stage.open("Con fecha");
    TasklistPage desk = taken(number);
    Locator date = desk.field("Fecha de la visita");
    assertThat(date).hasAttribute("placeholder", "dd/mm/aaaa");
    desk.page.getByText("Hora de la visita").scrollIntoViewIfNeeded();
    date.click();
    Locator calendar = desk.page.locator(".flatpickr-calendar.open");
    assertThat(calendar.locator(".flatpickr-weekday").first()).hasText("lun");
    keep(desk.page, "calendario");
    desk.day("Fecha de la visita", "03/04/2026");
    date.click();
    assertThat(calendar.locator("select")).hasValue("3"); // April, counted from 0
    assertThat(calendar.locator("option").nth(3)).hasText("abril");
    date.press("Escape");
    desk.pick("Conforme");
    fillTheRest(desk);
    attach(desk);
    desk.complete().click();
    assertThat(desk.page.locator(".no-task")).isVisible();
    assertThat(submitted(number)).contains("\"visited\":\"2026-04-03\"");
  }

  @Test
  void everyRuleOfAFormSpeaksSpanish() {
    TasklistPage desk = taken(stage.open("Con errores"));
    desk.complete().click();
    assertThat(desk.form().getByText("Este campo es obligatorio.").first()).isVisible();
    keep(desk.page, "formulario-vacio");
    desk.fill("Monto aceptado", "0");
    assertThat(desk.form()).containsText("El valor mínimo es 0.01.");
    desk.fill("Monto aceptado", "1.234");
    desk.fill("Código de archivo", "abc");
    assertThat(desk.form()).containsText("no tiene la forma esperada");
    desk.fill("Correo de contacto", "nadie");
    assertThat(desk.form()).containsText("Escriba un correo electrónico");
    desk.form().getByPlaceholder("Buscar").first().fill("nada");
    assertThat(desk.page.locator(".fjs-dropdownlist")).containsText("Sin resultados");
    keep(desk.page, "errores-del-formulario");
    assertThat(new EnglishWords().on(desk.page, SpanishPagesTest.DATA)).isEmpty();
  }

  private String newest() {
    return sql.sql("select max(number) from case_file where number like 'PRU-%'")
        .query(String.class)
        .single();
  }

  @Test
  void aCaseStartsFromItsForm() {
    Page page = BROWSER.open(port, TasklistPage.ADDRESS);
    TasklistPage desk = new TasklistPage(page).as("legal-1").list("Tareas de mis grupos");
    page.locator(".start-process-action a").click();
    page.locator(".modal-body .processes").getByText("Revisión de prueba").click();
    page.locator(".modal-body").getByLabel("Asunto").fill("Iniciada en el escritorio");
    page.locator(".modal-body").getByLabel("Monto solicitado").fill("25.00");
    keep(page, "iniciar-expediente");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Iniciar").setExact(true))
        .click();
    assertThat(page.locator(".modal-body")).hasCount(0);
    desk.choose(newest());
    assertThat(desk.panel()).containsText("Iniciada en el escritorio");
  }

  @Test
  void whoTookATaskMayGiveItBack() {
    String number = stage.open("Tomada por error");
    TasklistPage desk = taken(number);
    assertThat(desk.card(number)).hasCount(0);
    desk.page.locator(".task-card .unclaim").click();
    assertThat(desk.card(number)).hasCount(1);
    assertThat(desk.message().filter(new Locator.FilterOptions().setHasText("permiso")))
        .hasCount(0);
  }

  private static void fillTheRest(TasklistPage desk) {
    desk.fill("Monto aceptado", "1200.50");
    desk.day("Fecha de la visita", "03/04/2026");
    desk.select("Oficina", "Santa Ana");
    desk.pick("Declaro no tener conflicto de interés");
  }

  private static void attach(TasklistPage desk) {
    desk.panel().locator("summary").click();
    desk.attach("acta.pdf", "application/pdf", SampleFiles.pdf(desk.toString()));
    assertThat(desk.panel()).containsText("Ya está: Acta firmada");
  }

  /** What the journal keeps of the form that was sent. */
  private String submitted(String number) {
    return journal.entries(number, 0, 100).stream()
        .filter(entry -> entry.kind().equals("task.submitted"))
        .map(entry -> entry.data().replace(" ", ""))
        .findFirst()
        .orElseThrow();
  }
}
