package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.procedures.contracts.closing.ClosingResults;
import org.expediente.procedures.contracts.closing.ClosingState;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
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

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractClosingProcessTest {
  private static final String PROCESS = "contract-closing";
  private static final String VERIFY = "userTask_verifyPendings";
  private static final String CONFIRM = "userTask_confirmMinutes";
  private static final String STATEMENT = "Se revisó el expediente y todo fue recibido.";
  private static final String REASON = "Se cotejó con las actas de recepción.";
  private static final String RETURN = "contract-closing-guarantees";
  private static final String VERDICT = "contract-closing-verdict";
  private static final String EVALUATION = "contract-closing-evaluation";
  private static final String LESSONS = "contract-closing-lessons";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired Contracts contracts;
  @Autowired Guarantees guarantees;
  @Autowired Designations designations;
  @Autowired Proceedings proceedings;
  @Autowired ClosingResults results;
  @Autowired IssuedText text;
  @Autowired Doubles doubles;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  private String deployment;

  @BeforeAll
  void restart() {
    deployment = doubles.deploy(List.of(RETURN, VERDICT, EVALUATION, LESSONS));
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    ClockUtil.reset();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S03", "B-S32"})
  void nothingClosesWhileSomethingIsOpen() {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    long incident = closing.incident(number);
    long fine = closing.fine(number, FineState.EN_COBRO);
    long proceeding = openProceeding(number);
    long bond = guarantees.of(number).get(0).id();
    cases.within("procurement-1", () -> guarantees.move(bond, GuaranteeState.RECLAMADA));
    closing.start(PROCESS, number);
    assertThat(desk.task(number, VERIFY).getAssignee()).isEqualTo("contract-manager-1");
    assertThat(closing.shown(tasks, number, VERIFY, "openItems").toString().lines())
        .hasSizeGreaterThanOrEqualTo(5)
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "La obligación O-02, Entrega O-02 (cláusula III) no está cumplida: falta recibir $15,200.00."))
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "El incidente «Falla en el período de garantía» del 29/07/2022 sigue abierto."))
        .anySatisfy(
            line ->
                assertThat(line)
                    .isEqualTo("La multa de $365.00, impuesta el 01/08/2022, no está pagada."))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "El procedimiento de inhabilitación para participar (expediente CON-")
                    .endsWith("no ha terminado."))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("La garantía de cumplimiento de contrato F-")
                    .endsWith("está reclamada y no se ha pagado."));
    assertThatThrownBy(() -> verify(number))
        .hasMessageContaining("No se puede cerrar el contrato.")
        .hasMessageContaining("La obligación O-02", "Resuélvalo en su propio trámite");
    assertThat(closing.acts(number)).doesNotContain("contracts.pendingsVerified");

    closing.deliver(number, "O-02", LocalDate.of(2022, 7, 15));
    closing.pay(fine);
    cases.within("authority-1", () -> proceedings.close(proceeding));
    cases.within("procurement-1", () -> guarantees.move(bond, GuaranteeState.VIGENTE));
    assertThatThrownBy(() -> verify(number)).hasMessageContaining("«Falla en el período");
    closing.settle(incident);
    verify(number);
    assertThat(desk.open(number)).containsExactly(CONFIRM);
  }

  @Test
  @Demand("B-S30")
  void theManagerWritesOneFieldAndTheSystemTheRest() {
    assertThat(FormExamples.of("contract-verify-pendings")).containsOnlyKeys("statement");
    String number = closing.delivered();
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, VERIFY, "openItems"))
        .isEqualTo("No hay nada pendiente.");
    assertThat(closing.shown(tasks, number, VERIFY, "contractFacts").toString())
        .contains(
            "Monto vigente: $45,200.00. Estado: en ejecución.", "del 21/03/2022 al 19/07/2022");
    desk.complete(
        "contract-manager-1", number, VERIFY, FormExamples.of("contract-verify-pendings"));
    assertThat(desk.open(number)).containsExactly(CONFIRM);
  }

  private long openProceeding(String number) {
    long[] id = new long[1];
    cases.within(
        "authority-1", () -> id[0] = proceedings.open(number, ProceedingKind.INHABILITACION));
    return id[0];
  }

  @Test
  @Demand({"B-S26", "B-S03"})
  void aFulfilledContractIsTerminated() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    verify(number);
    assertThat(closing.shown(tasks, number, CONFIRM, "managerStatement")).isEqualTo(STATEMENT);
    confirm(number, "NO");
    assertThat(closing.shown(tasks, number, VERIFY, "returnReason")).isEqualTo(REASON);
    verify(number);
    confirm(number, "SI");
    assertThat(text.of(number, "contract-closing-minutes"))
        .contains("Acta final del contrato", STATEMENT, REASON, "No hubo incidentes.")
        .contains("16/05/2022", "Contrato cumplido.", "Garantía de cumplimiento de contrato")
        .contains("Plazo".toLowerCase(), "45,200.00");
    finish(number, 1);
    assertThat(desk.ends(number)).contains("endEvent_contractClosed");
    assertThat(closing.variable(number, PROCESS, "closingState")).isEqualTo("CUMPLIDO");
    assertThat(contracts.of(number).state()).isEqualTo(ContractState.TERMINADO);
    assertThat(results.of(number)).contains(ClosingState.CUMPLIDO);
    assertThat(closing.acts(number))
        .containsSubsequence(
            "contracts.pendingsVerified",
            "contracts.minutesReturned",
            "contracts.pendingsVerified",
            "contracts.minutesConfirmed",
            "contracts.stateChanged",
            "contracts.closed");
  }

  @Test
  @Demand("B-S29")
  void everyDesignationIsEvaluatedAndAPaidFineIsTold() {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    closing.deliver(number, "O-02", LocalDate.of(2022, 7, 15));
    closing.fine(number, FineState.PAGADA);
    replaceManager(number);
    closing.start(PROCESS, number);
    verify(number, "contract-manager-2");
    confirm(number, "SI");
    assertThat(text.of(number, "contract-closing-minutes"))
        .contains("Multa de $365.00, impuesta el 01/08/2022: pagada.")
        .contains("Procedimiento de multa por mora", "Contrato cumplido, con multa.");
    finish(number, 2);
    assertThat(closing.variable(number, PROCESS, "closingState")).isEqualTo("CUMPLIDO_CON_MULTA");
  }

  private void replaceManager(String number) {
    cases.within(
        "authority-1",
        () -> {
          designations.end(designations.of(number).get(0).id(), LocalDate.of(2022, 6, 30));
          designations.appoint(
              number,
              "contract-manager-2",
              "contract-manager-1",
              "Acuerdo 60",
              LocalDate.of(2022, 7, 1));
          designations.answer(designations.of(number).get(1).id(), DesignationState.ACEPTADO);
        });
  }

  @Test
  void aRevokedFineDoesNotCount() {
    String number = closing.delivered();
    closing.fine(number, FineState.REVOCADA);
    closing.start(PROCESS, number);
    verify(number);
    confirm(number, "SI");
    finish(number, 1);
    assertThat(closing.variable(number, PROCESS, "closingState")).isEqualTo("CUMPLIDO");
  }

  @Test
  @Demand("B-S26")
  void anExtinguishedContractSaysHowItEnded() {
    assertThat(extinguished(ProceedingKind.CADUCIDAD)).isEqualTo("EXTINGUIDO_CADUCIDAD");
    assertThat(extinguished(ProceedingKind.MUTUO_ACUERDO)).isEqualTo("EXTINGUIDO_MUTUO_ACUERDO");
    assertThat(extinguished(ProceedingKind.REVOCACION)).isEqualTo("REVOCADO");
    assertThat(extinguished(ProceedingKind.RESCATE)).isEqualTo("RESCATADO");
  }

  /** With nothing delivered: an extinguished contract is past its obligations. */
  private Object extinguished(ProceedingKind kind) {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.proceeding(number, ProceedingKind.CADUCIDAD, "NO_DECLARADA");
    closing.proceeding(number, kind, "DECLARADA");
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    closing.start(PROCESS, number);
    verify(number);
    confirm(number, "SI");
    assertThat(text.of(number, "contract-closing-minutes")).contains("No se cumplió");
    finish(number, 1);
    assertThat(contracts.of(number).state()).isEqualTo(ContractState.EXTINGUIDO);
    return closing.variable(number, PROCESS, "closingState");
  }

  @Test
  void whatOpensMeanwhileHoldsTheClosingBack() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    desk.expire(number, "timerBoundary_verificationLate");
    assertThat(closing.notices(number))
        .containsExactly("procurement: contracts.closing.verificationLate");
    verify(number);
    long incident = closing.incident(number);
    assertThatThrownBy(() -> confirm(number, "SI")).hasMessageContaining("sigue abierto");
    closing.settle(incident);
    confirm(number, "SI");
    long late = closing.incident(number);
    doubles.end(number, RETURN);
    doubles.end(number, VERDICT);
    doubles.end(number, EVALUATION);
    doubles.end(number, LESSONS);
    assertThat(closing.notices(number)).contains("procurement: contracts.closing.reopened");
    desk.expire(number, "catchEvent_nextDay");
    assertThat(results.of(number)).isEmpty();
    closing.settle(late);
    desk.expire(number, "catchEvent_nextDay");
    desk.run(number, "serviceTask_closeContract");
    assertThat(results.of(number)).contains(ClosingState.CUMPLIDO);
  }

  private void verify(String number) {
    verify(number, "contract-manager-1");
  }

  private void verify(String number, String manager) {
    desk.complete(manager, number, VERIFY, Map.of("statement", STATEMENT));
  }

  private void confirm(String number, String confirmed) {
    desk.complete(
        "procurement-1", number, CONFIRM, Map.of("confirmed", confirmed, "reason", REASON));
  }

  private void finish(String number, int evaluations) {
    doubles.end(number, RETURN);
    doubles.end(number, VERDICT);
    assertThat(doubles.running(number, EVALUATION)).isEqualTo(evaluations);
    doubles.end(number, EVALUATION);
    doubles.end(number, LESSONS);
    desk.run(number, "serviceTask_closeContract");
  }
}
