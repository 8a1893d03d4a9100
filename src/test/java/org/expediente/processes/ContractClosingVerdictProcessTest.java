package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.procedures.contracts.closing.purpose.Purpose;
import org.expediente.procedures.contracts.closing.purpose.Verdicts;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractClosingVerdictProcessTest {
  private static final String PROCESS = "contract-closing-verdict";
  private static final String UNIT = "userTask_judgeAsUnit";
  private static final String UACI = "userTask_judgeAsProcurement";
  private static final String LEGAL = "userTask_judgeAsLegal";
  private static final String DOCUMENT = "contract-purpose-verdict";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired Contracts contracts;
  @Autowired Verdicts verdicts;
  @Autowired IssuedText text;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    ClockUtil.reset();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S26", "B-S28"})
  void threeAreasAgreeThatThePurposeWasMet() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    assertThat(desk.open(number)).containsExactly(LEGAL, UACI, UNIT);
    assertThat(closing.shown(tasks, number, UNIT, "purposeFacts").toString())
        .contains(
            "O-01, Entrega O-01 (cláusula III): vencía el 16/05/2022, se cumplió el 16/05/2022, 0 días de atraso.");
    judge(number, LEGAL, "legal-1", "CUMPLIDA");
    judge(number, UNIT, "requesting-unit-1", "CUMPLIDA");
    assertThat(verdicts.of(number)).isEmpty();
    judge(number, UACI, "procurement-1", "CUMPLIDA");
    assertThat(verdicts.of(number).orElseThrow().verdict()).isEqualTo(Purpose.CUMPLIDA);
    assertThat(text.of(number, DOCUMENT))
        .contains("La unidad usuaria: la finalidad se obtuvo.", "La UACI: la finalidad se obtuvo.")
        .contains("Se concluye que la finalidad se obtuvo. Las tres áreas consideran")
        .contains("Son las razones de requesting-unit-1.")
        .doesNotContain("Base legal", "Propuesta institucional");
    assertThat(desk.ends(number)).containsExactly("endEvent_purposeJudged");
    assertThat(closing.acts(number))
        .contains("contracts.purposeOpinion", "contracts.purposeVerdict");
  }

  @Test
  @Demand("B-S26")
  void theUnitThatUsesItHasTheLastWord() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    judge(number, UNIT, "requesting-unit-1", "NO_CUMPLIDA");
    judge(number, LEGAL, "legal-1", "CUMPLIDA");
    judge(number, UACI, "procurement-1", "CUMPLIDA");
    assertThat(verdicts.of(number).orElseThrow().verdict()).isEqualTo(Purpose.NO_CUMPLIDA);
    assertThat(text.of(number, DOCUMENT)).contains("Se concluye que la finalidad no se obtuvo.");
  }

  @Test
  @Demand("B-S26")
  void anExtinguishedContractIsJudgedToo() {
    cases.at("2022-08-01");
    String number = cases.open();
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, LEGAL, "purposeFacts").toString())
        .contains("no se cumplió; se recibió $0.00 de $30,000.00.");
    judge(number, UNIT, "requesting-unit-1", "CUMPLIDA");
    judge(number, LEGAL, "legal-1", "CUMPLIDA");
    judge(number, UACI, "procurement-1", "CUMPLIDA");
    assertThat(verdicts.of(number).orElseThrow().verdict()).isEqualTo(Purpose.PARCIAL);
  }

  @Test
  void eachAreaAnswersByItself() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    assertThatThrownBy(() -> judge(number, LEGAL, "procurement-1", "CUMPLIDA"))
        .as("another area's task")
        .isNotNull();
    assertThatThrownBy(() -> desk.complete("legal-1", number, LEGAL, Map.of("purpose", "CUMPLIDA")))
        .hasMessageContaining("Razones");
    judge(number, LEGAL, "legal-1", "PARCIAL");
    assertThat(desk.open(number)).containsExactly(UACI, UNIT);
  }

  private void judge(String number, String task, String person, String purpose) {
    desk.complete(
        person,
        number,
        task,
        Map.of("purpose", purpose, "reasons", "Son las razones de %s.".formatted(person)));
  }
}
