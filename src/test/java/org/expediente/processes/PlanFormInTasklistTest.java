package org.expediente.processes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.expediente.desk.TasklistPage;
import org.expediente.testkit.Browser;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The organisation meets its own plan again in the real Tasklist, west of Greenwich. */
@ExpedienteTest
class PlanFormInTasklistTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  @LocalServerPort int port;
  @Autowired private Desk desk;
  @Autowired private PlanDesk plans;

  @Test
  void whatWasFiledIsThereAgainAndDatesStayOnTheirDay() {
    String number = plans.open("funds-plan-filing");
    Map<String, Object> fields = plans.plan();
    fields.remove("controls");
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", fields);

    Page page = BROWSER.open(port, TasklistPage.ADDRESS);
    new TasklistPage(page).as(PlanDesk.NGO).list("Tareas de mis grupos").choose(number);
    Locator form = page.locator(".task-card .fjs-form");
    assertThat(form).containsText("Lo que falta en el plan presentado");
    assertThat(form.locator("textarea").first()).hasValue(missing());
    Locator dates = form.locator(".flatpickr-input");
    page.waitForTimeout(1_500); // a wrong date moved on with every drawing
    assertThat(dates.first()).hasValue("4/1/2027");
    assertThat(dates.last()).hasValue("17/12/2027");
  }

  private static String missing() {
    return "Falta en el plan: Cronograma de actividades; Resultados e indicadores; Presupuesto;"
        + " Programación financiera; Seguimiento, controles y riesgos.";
  }
}
