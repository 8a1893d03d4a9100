package org.expediente.processes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.testkit.Browser.keep;
import static org.expediente.testkit.StaffPages.barriers;
import static org.expediente.testkit.StaffPages.signedIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.testkit.Browser;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Key figures, histories and questions on contracts, as people see them. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractAuditPagesTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired ContractCase cases;
  @Autowired AuditedContract audited;
  private String number;

  @BeforeAll
  void happen() {
    number = audited.open();
  }

  @BeforeEach
  void today() {
    cases.at("2022-10-03");
  }

  @AfterAll
  void now() {
    ClockUtil.reset();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static Locator linkTo(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  @Demand({"B-S03", "B-S16", "B-S17"})
  void theMinisterLooksAtFiguresAndOpensTheCasesBehind() {
    Page page = BROWSER.open(port, "/contracts/indicadores");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Debe iniciar sesión");
    List<String> errors = signedIn(page, port, "tasklist", "authority-1", "/contracts/indicadores");
    page.getByLabel("Desde").fill("2022-05-01");
    page.getByLabel("Hasta").fill("2022-12-31");
    press(page, "Consultar");
    assertThat(page.locator("#told"))
        .hasText("Período desde el 01/05/2022 hasta el 31/12/2022. Hoy es 03/10/2022.");
    assertThat(page.locator("#incidents")).containsText("Incidentes informados en plazo");
    assertThat(page.locator("#risks")).containsText("Incumplido: debe ser cero");
    assertThat(page.locator("#fines")).containsText("Multas cobradas");
    assertThat(page.locator("#states")).containsText("En ejecución");
    assertThat(page.evaluate("Object.keys(Chart.instances).length")).isEqualTo(3);
    assertThat(barriers(page)).isEmpty();
    page.setViewportSize(1440, 1700);
    keep(page, "indicadores-contratos");
    // with the keyboard alone
    linkTo(page, "Garantías vencidas con un incidente abierto").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#behind-title"))
        .hasText("Expedientes de «Garantías vencidas con un incidente abierto»");
    assertThat(page.locator("#behind-title")).isFocused();
    assertThat(page.locator("#cases")).containsText(number);
    assertThat(page.locator("#cases")).containsText("$1,234.00");
    page.getByLabel("Desde").fill("2022-06-10");
    page.getByLabel("Hasta").fill("2022-06-10");
    press(page, "Consultar");
    assertThat(page.locator("#behind")).isHidden();
    linkTo(page, "Incidentes informados en plazo").click();
    assertThat(page.locator("#cases thead")).containsText("En plazo");
    assertThat(page.locator("#cases")).containsText("días hábiles de atraso: 4");
    linkTo(page, "En ejecución").click();
    assertThat(page.locator("#behind-title")).hasText("Expedientes de «En ejecución»");
    assertThat(page.locator("#cases")).not().containsText("Terminado");
    assertThat(barriers(page)).isEmpty();
    keep(page, "indicadores-contratos-expedientes");
    assertThat(errors).isEmpty();
  }

  @Test
  void othersAreToldThatFiguresAreNotForThem() {
    Page page = BROWSER.open(port, "/contracts/indicadores");
    signedIn(page, port, "tasklist", "contract-manager-1", "/contracts/indicadores");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Solo el Titular, el Despacho");
    assertThat(page.locator("#found")).isHidden();
  }

  @Test
  @Demand({"B-S19", "B-S32"})
  void procurementLooksUpAContractorAndItsManagers() {
    Page page = BROWSER.open(port, "/contracts/historial");
    List<String> errors = signedIn(page, port, "tasklist", "procurement-1", "/contracts/historial");
    page.getByLabel("NIT, DUI o usuario").fill("06141503991025");
    page.keyboard().press("Enter");
    assertThat(page.locator("#who")).hasText(ContractCase.CONTRACTOR + ", " + ContractCase.NIT);
    assertThat(page.locator("#sections")).containsText(number);
    assertThat(page.locator("#sections")).containsText("$365.00");
    for (String title :
        List.of(
            "Contratos (",
            "Multas (",
            "Inhabilitaciones (",
            "Personas que comparte con otros contratistas (",
            "Participación en otros procedimientos (")) {
      assertThat(page.locator("#sections h3", new Page.LocatorOptions().setHasText(title)).first())
          .isVisible();
    }
    assertThat(barriers(page)).isEmpty();
    page.setViewportSize(1440, 1500);
    keep(page, "historial-contratista");
    page.locator("#sections tr", new Page.LocatorOptions().setHasText(number))
        .first()
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    assertThat(page.locator("#who")).containsText("contract-manager-1");
    assertThat(page.locator("#warning")).containsText("confirmada");
    assertThat(page.locator("#sections")).containsText("OMI-" + number);
    assertThat(page.locator("#sections")).containsText("No hubo causa.");
    assertThat(barriers(page)).isEmpty();
    keep(page, "historial-administrador");
    assertThat(errors).isEmpty();
  }

  @Test
  @Demand("B-S32")
  void legalSeesWhomABarredFirmComesBackWith() {
    long proceeding = audited.barPartner(number);
    try {
      Page page = BROWSER.open(port, "/contracts/historial");
      String path = "/contracts/historial?contratista=" + ContractCase.NIT;
      List<String> errors = signedIn(page, port, "tasklist", "legal-1", path);
      assertThat(page.locator("#warning"))
          .containsText("Comparte una persona con Constructora Izalco");
      assertThat(page.locator("#sections")).containsText("FON-2022-009902");
      assertThat(page.locator("#sections")).containsText("Proveedor de una organización");
      assertThat(page.locator("#sections")).containsText("Caducidad");
      assertThat(barriers(page)).isEmpty();
      page.setViewportSize(1440, 1700);
      keep(page, "historial-vinculos");
      linkTo(page, "Constructora Izalco").first().click();
      assertThat(page.locator("#who")).containsText(AuditedContract.PARTNER);
      assertThat(page.locator("#warning")).containsText("Inhabilitado hasta el 31/07/2025.");
      assertThat(errors).isEmpty();
    } finally {
      audited.forgive(proceeding);
    }
  }

  @Test
  void saysWhatIsWrongWithASearch() {
    Page page = BROWSER.open(port, "/contracts/historial");
    signedIn(page, port, "tasklist", "legal-1", "/contracts/historial?administrador=nadie-1");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("«nadie-1» no ha sido nombrado");
    page.getByLabel("Buscar").selectOption("contratista");
    page.getByLabel("NIT, DUI o usuario").fill("0614-150399-102-4");
    press(page, "Consultar");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Revise su NIT");
    assertThat(page.locator("#found")).isHidden();
  }

  @Test
  @Demand("B-S32")
  void auditFindsWhatShouldNotBeThere() {
    Page page = BROWSER.open(port, "/contracts/preguntas");
    List<String> errors = signedIn(page, port, "cockpit", "audit-1", "/contracts/preguntas");
    assertThat(page.locator("#question option")).hasCount(14);
    page.getByLabel("Pregunta", new Page.GetByLabelOptions().setExact(true))
        .selectOption("08-guarantees");
    page.getByLabel("Expediente").fill(number);
    press(page, "Consultar");
    assertThat(page.locator("#verdict")).containsText("Control incumplido: hay 2 filas");
    assertThat(page.locator("#table")).containsText("Venció con un incidente abierto");
    assertThat(barriers(page)).isEmpty();
    keep(page, "preguntas-contratos");
    page.getByLabel("Pregunta", new Page.GetByLabelOptions().setExact(true))
        .selectOption("03-fines-to-the-cent");
    press(page, "Consultar");
    assertThat(page.locator("#table")).containsText("$365.00");
    keep(page, "preguntas-contratos-multa");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Indicadores")).click();
    assertThat(page.locator("#told")).containsText("Todos los años");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Historial")).click();
    assertThat(page.locator("h1")).hasText("Historial de un contratista o administrador");
    assertThat(errors).isEmpty();
  }
}
