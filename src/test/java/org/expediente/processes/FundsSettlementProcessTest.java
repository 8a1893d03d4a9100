package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expediente.casefile.CaseFiles;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The Assembly hears of every assignment, whether or not the refund is paid. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsSettlementProcessTest {
  private static final String PROCESS = "funds-settlement";

  @Autowired Desk desk;
  @Autowired ExecutionCase executions;
  @Autowired AgreementCase agreement;
  @Autowired CaseFiles cases;
  @Autowired Doubles doubles;
  @Autowired ProcessCoverage coverage;

  private String deployed;

  @BeforeAll
  void restart() {
    deployed =
        doubles.deploy(
            List.of("funds-liquidation", "funds-refund", "funds-assembly-report", "funds-closing"));
    coverage.restart(PROCESS);
    agreement.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployed);
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("A-S43")
  void theReportDoesNotWaitForTheRefund() {
    String number = executions.start(PROCESS, Map.of());
    assertThat(cases.find(number).state()).isEqualTo("EN_LIQUIDACION");
    doubles.end(number, "funds-liquidation", "liquidationResult", "REINTEGRO");
    assertThat(cases.find(number).state()).isEqualTo("LIQUIDADO");
    doubles.end(number, "funds-assembly-report");
    assertThat(doubles.running(number, "funds-refund")).isEqualTo(1);
    assertThat(doubles.running(number, "funds-closing")).isZero();
    doubles.end(number, "funds-refund", "refundResult", "PAGADO");
    doubles.end(number, "funds-closing");
    assertThat(desk.ends(number)).contains("endEvent_settled");
  }

  @Test
  void withoutBalanceThereIsNoRefund() {
    for (String result : List.of("SIN_SALDO", "SALDO_A_FAVOR")) {
      String number = executions.start(PROCESS, Map.of());
      doubles.end(number, "funds-liquidation", "liquidationResult", result);
      assertThat(doubles.running(number, "funds-refund")).isZero();
      doubles.end(number, "funds-assembly-report");
      doubles.end(number, "funds-closing");
      assertThat(desk.ends(number)).contains("endEvent_settled");
    }
  }
}
