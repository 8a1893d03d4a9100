package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractClosingGuaranteesProcessTest {
  private static final String PROCESS = "contract-closing-guarantees";
  private static final String RETURN = "userTask_returnGuarantees";
  private static final String WARRANTY = "catchEvent_warrantyOver";
  private static final String DOCUMENT = "contract-guarantee-return";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired Guarantees guarantees;
  @Autowired TerminationCase termination;
  @Autowired JdbcClient sql;
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
  @Demand("B-S32")
  void withAnOpenIncidentNoGuaranteeGoesBack() {
    String number = closing.delivered();
    long incident = closing.incident(number);
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, RETURN, "returnBlocks").toString())
        .contains("«Falla en el período de garantía» del 29/07/2022 sigue abierto");
    assertThatThrownBy(() -> giveBack(number, "2022-08-01"))
        .hasMessageContaining("No se puede devolver ninguna garantía de este contrato.")
        .hasMessageContaining("sigue abierto");
    assertThat(states(number)).containsExactly(GuaranteeState.VIGENTE);
    assertThat(cases.documents(number)).doesNotContain(DOCUMENT);
    desk.expire(number, "timerBoundary_returnLate");
    assertThat(closing.notices(number)).containsExactly("audit: contracts.closing.returnLate");
    closing.settle(incident);
    giveBack(number, "2022-08-01");
    assertThat(states(number)).containsExactly(GuaranteeState.DEVUELTA);
    assertThat(desk.ends(number)).contains("endEvent_guaranteesReturned");
  }

  @Test
  void noGuaranteeGoesBackWhileAFineIsOwed() {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    long fine = closing.fine(number, FineState.FIRME);
    closing.start(PROCESS, number);
    assertThatThrownBy(() -> giveBack(number, "2022-08-01"))
        .hasMessageContaining("La multa de $365.00, impuesta el 01/08/2022, no está pagada.");
    closing.pay(fine);
    giveBack(number, "2022-08-01");
    assertThat(text.of(number, DOCUMENT))
        .contains("Garantía de cumplimiento de contrato", "$4,520.00", "1 de agosto de 2022")
        .contains("Carlos Ernesto Flores (Representante legal), DUI 00016297-5")
        .doesNotContain("82-Bis");
  }

  @Test
  void noGuaranteeGoesBackThatIsAboutToBeClaimed() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    Guarantee bond = guarantees.of(number).get(0);
    sql.sql(
            """
            insert into contract_guarantee_claim (proceeding_id, case_number, contract_case,
              guarantee_id, state, opened_on)
            values (?, ?, ?, ?, 'PREPARADO', date '2022-08-01')""")
        .params(
            termination.proceeding(number, ProceedingKind.EJECUCION_GARANTIA),
            number,
            number,
            bond.id())
        .update();
    sql.sql(
            """
            insert into contract_claim_amount (claim_id, method, part, whole, amount, rule_version,
              legal_basis, ratified, computed_by, computed_at)
            select id, 'DEFECTO', 1, 1, 1, 1, 'LACAP', false, 'procurement-1', current_timestamp
            from contract_guarantee_claim where guarantee_id = ?""")
        .param(bond.id())
        .update();
    assertThatThrownBy(() -> giveBack(number, "2022-08-01"))
        .hasMessageContaining("No se puede devolver ninguna garantía de este contrato.")
        .hasMessageContaining(bond.number())
        .hasMessageContaining("va a reclamarse al fiador.");
    assertThat(states(number)).containsExactly(GuaranteeState.VIGENTE);
  }

  @Test
  void aWarrantyGoesBackWhenItsPeriodIsOverAndAnIncidentHoldsItAgain() {
    String number = closing.delivered();
    cases.guarantee(number, GuaranteeKind.BUEN_SERVICIO, "4520.00", LocalDate.of(2023, 7, 31));
    cases.guarantee(number, GuaranteeKind.BUENA_OBRA, "4520.00", LocalDate.of(2023, 9, 29));
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, RETURN, "returnable").toString().lines()).hasSize(1);
    giveBack(number, "2022-08-01");
    assertThat(states(number))
        .containsExactly(GuaranteeState.DEVUELTA, GuaranteeState.VIGENTE, GuaranteeState.VIGENTE);
    assertThat(desk.timer(number, WARRANTY).getDuedate())
        .isEqualTo(java.util.Date.from(java.time.Instant.parse("2023-08-01T06:00:00Z")));
    desk.expire(number, WARRANTY);
    long incident = closing.incident(number);
    assertThatThrownBy(() -> giveBack(number, "2023-08-01")).hasMessageContaining("sigue abierto");
    closing.settle(incident);
    assertThatThrownBy(() -> giveBack(number, "2023-07-31"))
        .hasMessageContaining("cubre hasta el 31/07/2023: no pudo devolverse antes.");
    giveBack(number, "2023-08-01");
    assertThat(text.of(number, DOCUMENT))
        .contains("31 de julio de 2023")
        .doesNotContain("de 2022.");

    // prolonged while the process waits: it waits on
    Guarantee last = guarantees.of(number).get(2);
    cases.within("procurement-1", () -> guarantees.prolong(last.id(), LocalDate.of(2023, 12, 29)));
    desk.expire(number, WARRANTY);
    assertThat(desk.open(number)).isEmpty();
    desk.expire(number, WARRANTY);
    assertThat(ClockUtil.getCurrentTime()).isAfter("2023-12-30");
    giveBack(number, "2023-12-30");
    assertThat(states(number)).containsOnly(GuaranteeState.DEVUELTA);
    assertThat(desk.ends(number)).contains("endEvent_guaranteesReturned");
    assertThat(closing.acts(number)).filteredOn("contracts.guaranteeReturned"::equals).hasSize(3);
  }

  @Test
  void aGuaranteeThatWasPaidMeanwhileDoesNotGoBack() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    long bond = guarantees.of(number).get(0).id();
    cases.within("procurement-1", () -> guarantees.move(bond, GuaranteeState.EJECUTADA));
    giveBack(number, "2022-08-01");
    assertThat(states(number)).containsExactly(GuaranteeState.EJECUTADA);
    assertThat(cases.documents(number)).doesNotContain(DOCUMENT);
    assertThat(desk.ends(number)).contains("endEvent_guaranteesReturned");
  }

  @Test
  void saysWhatIsWrongWithTheHandover() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    Map<String, Object> wrong = handover("2022-08-02");
    wrong.put("receivedDui", "00016297-4");
    assertThatThrownBy(() -> desk.complete("procurement-1", number, RETURN, wrong))
        .hasMessageContaining("La fecha de devolución no puede ser futura.")
        .hasMessageContaining("DUI");
    assertThat(states(number)).containsExactly(GuaranteeState.VIGENTE);
  }

  private static Map<String, Object> handover(String on) {
    return new HashMap<>(
        Map.of(
            "returnedOn", on,
            "receivedBy", "Carlos Ernesto Flores",
            "receivedCapacity", "Representante legal",
            "receivedDui", "00016297-5"));
  }

  private void giveBack(String number, String on) {
    desk.complete("procurement-1", number, RETURN, handover(on));
  }

  private List<GuaranteeState> states(String number) {
    return guarantees.of(number).stream().map(Guarantee::state).toList();
  }
}
