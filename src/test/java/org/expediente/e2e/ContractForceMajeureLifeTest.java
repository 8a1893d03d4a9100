package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * O-01, due on 16 May 2022, comes on 20 June: after an extension to 15 June, or after one that was
 * asked for too late (rules B.9, M15 and M16, with the figures of this contract).
 */
@ExpedienteTest
class ContractForceMajeureLifeTest {
  private static final String MANAGER = ContractLife.MANAGER;
  private static final String TOO_LATE =
      "Prórroga presentada después del vencimiento (16/05/2022).";

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcClient sql;
  @Autowired IssuedText text;

  private ContractLife life;

  @BeforeEach
  void begun() {
    life = new ContractLife(port, runtime, management, sql);
    life.begin();
  }

  @Test
  @Demand({"B-S06", "B-S07", "B-S28"})
  void whatIsInvokedInTimeAndProvenMovesTheDayAndOnlyTheRestIsFined() {
    life.at("2022-05-10");
    request();
    granted();
    life.at("2022-06-15");
    assertThat(life.cases()).as("no delay on the new due day").containsExactly(life.number());
    life.at("2022-06-16");
    ContractBreach breach = new ContractBreach(life, "MORA");
    assertThat(breach.due(MANAGER, "evaluateCause"))
        .as("the 17th is a holiday")
        .isEqualTo("2022-06-22");
    life.at("2022-06-20");
    new ContractDelivery(life).whole("O-01", "30000.00");
    breach.reported(Map.of("stillUseful", "NO_APLICA"));
    assertThat(text.of(breach.number(), "contract-breach-report"))
        .contains("Días calendario de mora al 20 de junio de 2022: 5.")
        .contains("Multa bruta: $150.00.", "Multa preliminar: $365.00.")
        .contains("Prórroga concedida el 10/05/2022, días: 30", "No falta nada por entregar.")
        .doesNotContain("No constan prórrogas concedidas");
    breach.commissioned();
    breach.opened("2022-06-21");
    life.at("2022-06-25");
    breach.assessed(false);
    breach.imposed();
    assertThat(text.of(breach.number(), "contract-fine-resolution"))
        .contains("15 de junio de 2022", "20 de junio de 2022", "0.5 %", "una multa de $365.00");
  }

  @Test
  @Demand({"B-S07", "B-S24"})
  void whatIsInvokedTooLateIsADefenceAndAllDaysAreFined() {
    life.at("2022-05-18");
    ContractBreach breach = new ContractBreach(life, "MORA");
    life.at("2022-05-20");
    request();
    assertThat(life.open(life.number(), "userTask_proveChange")).isZero();
    assertThat(text.of(life.number(), "contract-change-inadmissible"))
        .contains(TOO_LATE, "se valorarán como defensa");
    assertThat(breach.told(life.number(), "no se admitió")).hasSize(1);
    assertThat(breach.shown(MANAGER, "evaluateCause", "incidentDefences"))
        .contains(TOO_LATE, "Las lluvias del 9 de mayo");
    breach.reported(Map.of());
    assertThat(text.of(breach.number(), "contract-breach-report"))
        .contains(TOO_LATE, "Las lluvias del 9 de mayo")
        .contains("Días calendario de mora al 20 de mayo de 2022: 4.");
    breach.commissioned();
    breach.opened("2022-05-27");
    life.at("2022-06-02");
    breach.assessed(false);
    breach.done("legal-1", "draftFine", "contract-draft-fine", waiting());
    life.at("2022-06-10"); // looked at again after five business days
    breach.done("legal-1", "draftFine", "contract-draft-fine", waiting());
    life.at("2022-06-20");
    new ContractDelivery(life).whole("O-01", "30000.00");
    life.at("2022-06-21");
    assertThat(breach.shown("legal-1", "draftFine", "fineShown"))
        .contains("se entregó el 20/06/2022; 35 días, 3.625 %: $1,087.50");
    breach.imposed();
    assertThat(text.of(breach.number(), "contract-fine-resolution"))
        .contains("16 de mayo de 2022", "20 de junio de 2022", "una multa de $1,087.50");
  }

  /** Through the contractor's own start form. */
  private void request() {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-request-change"));
    fields.put("contractNumber", life.number());
    fields.values().removeIf(""::equals);
    life.start("contractor-1", "contract-change", fields);
  }

  private void granted() {
    life.hand("contractor-1", life.number(), "change-proof");
    life.done("contractor-1", "proveChange", "contract-prove-change", Map.of());
    life.done(MANAGER, "opineChange", "contract-opine-change", Map.of());
    life.done("procurement-1", "reviewChange", "contract-review-change", Map.of());
    life.done("legal-1", "adviseChange", "contract-advise-change", Map.of());
    life.done("authority-1", "resolveChange", "contract-resolve-change", Map.of());
    assertThat(text.of(life.number(), "contract-change-resolution"))
        .contains("Obligación O-01: vence el 15/06/2022 en lugar del 16/05/2022.");
  }

  /** Legal waits for the delivery; the fine keeps counting. */
  private static Map<String, Object> waiting() {
    Map<String, Object> fields =
        ContractBreach.without(
            "facts",
            "answers",
            "imputability",
            "imputabilityReason",
            "norm",
            "clause",
            "floorOpinion");
    fields.put("fineNext", "ESPERAR");
    return fields;
  }
}
