package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.expediente.procedures.contracts.appeal.Appeal;
import org.expediente.procedures.contracts.appeal.AppealResult;
import org.expediente.procedures.contracts.appeal.Appeals;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractAppealProcessTest {
  private static final String PROCESS = "contract-appeal";
  private static final String FILE = "userTask_fileAppeal";
  private static final String DRAFT = "userTask_draftAppeal";
  private static final String RESOLVE = "userTask_resolveAppeal";
  private static final String MOTIVE = "Las razones del proyecto son conformes con la prueba.";

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired HearingDesk hearing;
  @Autowired FineDesk fine;
  @Autowired Fines fines;
  @Autowired Appeals appeals;
  @Autowired Proceedings proceedings;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private long proceeding;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  /** The end of the worked timeline of rules B.9: the 17th of June is a holiday. */
  @Test
  @Demand({"B-S24", "B-S25"})
  void withoutAppealTheResolutionIsFirmAfterTheTermOfItsRegime() {
    String number = resolved(ProceedingKind.MULTA);
    hearing.notified(number, "2022-06-13");
    assertThat(hearing.due(number, FILE)).isEqualTo("2022-06-28");

    contracts.at("2022-06-29"); // the timer has not fired yet
    contracts.hand("contractor-1", number, "contract-appeal-brief");
    assertThatThrownBy(() -> file(number))
        .hasMessageContaining("Recurso extemporáneo: el plazo venció el 28/06/2022.");
    assertThat(appeals.of(proceeding)).isEmpty();

    desk.expire(number, "timerBoundary_appealOver");
    assertThat(desk.ends(number)).contains("endEvent_firm");
    assertThat(hearing.result(number, PROCESS, "appealResult")).isEqualTo("FIRME");
    assertThat(hearing.result(number, PROCESS, "firmOn"))
        .as("the last day to appeal, not that on which the timer fired")
        .isEqualTo("2022-06-28");
    assertThat(appeals.adjustment(proceeding)).isZero();
  }

  @Test
  void anAppealOnTheLastDayMayTakeDaysOff() {
    String number = resolved(ProceedingKind.MULTA);
    hearing.notified(number, "2022-06-13");
    contracts.at("2022-06-28");
    assertThatThrownBy(() -> file(number)).hasMessageContaining("Cargue el escrito firmado");
    contracts.hand("contractor-1", number, "contract-appeal-brief");
    Map<String, Object> wrong = FormExamples.of("contract-file-appeal");
    wrong.put("appealKind", "REVOCATORIA");
    assertThatThrownBy(() -> desk.complete("contractor-1", number, FILE, wrong))
        .hasMessageContaining("Contra esta resolución procede: recurso de reconsideración.");
    file(number);

    assertThatThrownBy(() -> draft(number, "legal-1", "MODIFICADA"))
        .as("who instructed the resolution does not draft on the appeal")
        .hasMessageContaining("No puede realizar esta tarea");
    draft(number, "legal-2", "MODIFICADA");
    assertThat(hearing.due(number, RESOLVE)).isEqualTo("2022-07-28"); // one month, not 30 days

    assertThatThrownBy(() -> resolve(number, "MODIFICADA", 25))
        .hasMessageContaining("Indique entre 1 y 24 días de atraso.");
    resolve(number, "MODIFICADA", 5);
    assertThat(text.of(number, "contract-appeal-resolution"))
        .contains("resuelve el recurso de reconsideración", "Resolución del 10/06/2022: impuesta.")
        .contains("Presentado el 28 de junio de 2022; el plazo vencía el 28 de junio de 2022.")
        .contains("Se modifica la resolución recurrida. Se reducen 5 días de atraso.", MOTIVE)
        .contains("demanda contencioso administrativa", "60 días hábiles")
        .doesNotContain("Base legal");
    hearing.notified(number, "2022-06-29");
    assertThat(desk.ends(number)).contains("endEvent_modified");
    assertThat(hearing.result(number, PROCESS, "appealResult")).isEqualTo("MODIFICADA");
    assertThat(hearing.result(number, PROCESS, "appealAdjustment")).isEqualTo(5);
    Appeal appeal = appeals.of(proceeding).orElseThrow();
    assertThat(appeal.result()).isEqualTo(AppealResult.MODIFICADA);
    assertThat(appeal.adjustment()).isEqualTo(5);
    assertThat(appeal.draftedBy()).isEqualTo("legal-2");
    assertThat(appeal.resolvedBy()).isEqualTo("authority-1");
  }

  @Test
  @Demand("B-S24")
  void theSilenceOfTheAuthorityIsToldAndResolvesNothing() {
    String number = appealed(ProceedingKind.MULTA);
    desk.expire(number, "timerBoundary_draftOverdue");
    assertThat(hearing.told(number, "venció el plazo para resolver un recurso"))
        .containsExactlyInAnyOrder("authority", "legal", "audit");
    draft(number, "legal-2", "REVOCADA");
    desk.expire(number, "timerBoundary_resolveOverdue");
    assertThat(hearing.told(number, "venció el plazo para resolver un recurso")).hasSize(6);
    assertThat(appeals.of(proceeding).orElseThrow().result()).isNull();
    resolve(number, "REVOCADA", null);
    assertThat(text.of(number, "contract-appeal-resolution"))
        .contains("Se revoca la resolución recurrida.");
    hearing.notified(number, "2022-09-01");
    assertThat(desk.ends(number)).contains("endEvent_revoked");
    assertThat(hearing.result(number, PROCESS, "appealResult")).isEqualTo("REVOCADA");
  }

  @Test
  void anAppealThatIsNotAdmittedLeavesTheResolutionAsItWas() {
    String number = appealed(ProceedingKind.CADUCIDAD);
    draft(number, "legal-2", "INADMISIBLE");
    assertThatThrownBy(() -> resolve(number, "MODIFICADA", 1))
        .hasMessageContaining("La caducidad del contrato se confirma o se revoca");
    resolve(number, "INADMISIBLE", null);
    assertThat(text.of(number, "contract-appeal-resolution"))
        .contains("No se admite el recurso. La resolución queda como fue dictada.");
    hearing.notified(number, "2022-06-20");
    assertThat(desk.ends(number)).contains("endEvent_confirmed");
    assertThat(appeals.of(proceeding).orElseThrow().admitted()).isFalse();
    assertThat(hearing.result(number, PROCESS, "appealResult")).isEqualTo("CONFIRMADA");
  }

  @Test
  @Demand("B-S25")
  void eachRegimeHasItsRemedyAndTerm() {
    String old = resolved(ProceedingKind.MULTA);
    regime("LACAP_2000");
    hearing.notified(old, "2022-06-13");
    assertThat(hearing.due(old, FILE)).isEqualTo("2022-06-16");
    contracts.hand("contractor-1", old, "contract-appeal-brief");
    assertThatThrownBy(() -> file(old))
        .hasMessageContaining("Contra esta resolución procede: recurso de revocatoria.");

    String recent = resolved(ProceedingKind.MULTA);
    regime("LCP_2023");
    hearing.notified(recent, "2022-06-13");
    assertThat(hearing.due(recent, FILE)).isEqualTo("2022-06-28");
  }

  @Test
  @Demand("B-S25")
  void whereThereIsASuperiorTheResolutionIsFirmOnlyAfterTheTermToGoThere() {
    String number = resolved(ProceedingKind.MULTA);
    superior(true);
    try {
      hearing.notified(number, "2022-06-13");
      assertThat(hearing.due(number, FILE)).isEqualTo("2022-07-05");
      contracts.at("2022-06-29");
      contracts.hand("contractor-1", number, "contract-appeal-brief");
      assertThatThrownBy(() -> file(number))
          .as("the shorter remedy has its own last day")
          .hasMessageContaining("Recurso extemporáneo: el plazo venció el 28/06/2022.");
      Map<String, Object> higher = FormExamples.of("contract-file-appeal");
      higher.put("appealKind", "APELACION");
      desk.complete("contractor-1", number, FILE, higher);
      assertThat(appeals.of(proceeding).orElseThrow().dueOn()).isEqualTo("2022-07-05");
    } finally {
      superior(false);
    }
  }

  /**
   * A case with a resolution of 10 June 2022, whose instructor was legal-1, about to be notified.
   */
  private String resolved(ProceedingKind kind) {
    contracts.at("2022-05-26");
    String contract = contracts.open();
    String number = hearing.incident(contract, IncidentType.MORA, "O-01");
    proceeding = hearing.proceeding(number, kind, "O-01");
    hearing.start("contract-hearing", number, proceeding);
    hearing.silentHearing(number, IncidentType.MORA, "2022-05-27");
    contracts.at("2022-06-10");
    contracts.within("authority-1", () -> proceedings.resolve(proceeding, "IMPUESTA"));
    if (kind == ProceedingKind.MULTA) {
      FineComputation made =
          fine.compute(contract, proceeding, FineStage.FINAL, contracts.today(), 0, "O-01");
      contracts.within("authority-1", () -> fines.impose(proceeding, made));
    }
    hearing.start(PROCESS, number, proceeding);
    return number;
  }

  private String appealed(ProceedingKind kind) {
    String number = resolved(kind);
    hearing.notified(number, "2022-06-13");
    contracts.hand("contractor-1", number, "contract-appeal-brief");
    file(number);
    return number;
  }

  private void file(String number) {
    desk.complete("contractor-1", number, FILE, FormExamples.of("contract-file-appeal"));
  }

  private void draft(String number, String person, String proposal) {
    Map<String, Object> fields = FormExamples.of("contract-draft-appeal");
    fields.put("proposal", proposal);
    desk.complete(person, number, DRAFT, fields);
  }

  private void resolve(String number, String decision, Integer adjustment) {
    Map<String, Object> fields = new HashMap<>(Map.of("decision", decision, "motive", MOTIVE));
    if (adjustment != null) {
      fields.put("adjustment", adjustment);
    }
    desk.complete("authority-1", number, RESOLVE, fields);
  }

  private void regime(String regime) {
    sql.sql("update contract_proceeding set regime = ? where id = ?")
        .params(regime, proceeding)
        .update();
  }

  private void superior(boolean there) {
    sql.sql(
            "update parameter set parameter_value = ? where parameter_key ="
                + " 'contracts.appeal.hasSuperior'")
        .param(Boolean.toString(there))
        .update();
  }
}
