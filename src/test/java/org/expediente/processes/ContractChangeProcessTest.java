package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.change.Change;
import org.expediente.procedures.contracts.change.ChangeKind;
import org.expediente.procedures.contracts.change.ChangeState;
import org.expediente.procedures.contracts.change.Changes;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineFlag;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractChangeProcessTest {
  private static final String PROCESS = "contract-change";
  private static final String PROVE = "userTask_proveChange";
  private static final String OPINE = "userTask_opineChange";
  private static final String REVIEW = "userTask_reviewChange";
  private static final String ADVISE = "userTask_adviseChange";
  private static final String RESOLVE = "userTask_resolveChange";
  private static final String RENEW = "userTask_renewGuarantee";
  private static final LocalDate EXTENDED = LocalDate.of(2022, 6, 15);

  @Autowired Desk desk;
  @Autowired ReceptionDesk people;
  @Autowired ContractCase cases;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired Guarantees guarantees;
  @Autowired Changes changes;
  @Autowired FineComputer fines;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void beforeTheDueDay() {
    cases.at("2022-05-10");
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S06", "B-S07", "B-S28"})
  void anExtensionInTimeIsProvenHeardAndResolvedByOthers() {
    String number = cases.open();
    request(number, Map.of());
    assertThat(people.shown(number, PROVE, "changeSummary"))
        .contains("Prórroga de 30 días, sobre la obligación O-01", "La pidió el contratista")
        .contains("podía pedirse hasta el 16/05/2022");
    assertThatThrownBy(() -> prove(number))
        .as("generic force majeure")
        .hasMessageContaining("Prueba de la causa de un cambio");
    proven(number);
    assertThat(desk.task(number, OPINE).getAssignee()).isEqualTo("contract-manager-1");
    opine("contract-manager-1", number);
    review(number);
    advise(number, Map.of());
    assertThat(people.shown(number, RESOLVE, "changeActs"))
        .contains("Administrador del contrato. Opinión favorable. La causa no depende")
        .contains("UACI. Procede.", "Dirección Jurídica. Procede.");
    assertThatThrownBy(() -> resolve(number, Map.of("grantedDays", 31L)))
        .hasMessageContaining("No se puede conceder más de lo pedido (30 días).");
    resolve(number, Map.of());
    assertThat(desk.ends(number)).containsExactly("endEvent_changeGranted");
    assertThat(obligation(number, "O-01").dueOn()).isEqualTo(EXTENDED);
    assertThat(obligation(number, "O-02").dueOn()).isEqualTo("2022-07-15");
    assertThat(contracts.of(number).endsOn()).isEqualTo(ContractCase.END);
    assertThat(only(number).state()).isEqualTo(ChangeState.CONCEDIDA);
    assertThat(only(number).grantedDays()).isEqualTo(30);
    assertThat(people.text(number, "contract-change-resolution"))
        .contains("Prórroga de 30 días", "Fuerza mayor o caso fortuito", "16 de mayo de 2022")
        .contains("Se prorroga el plazo 30 días calendario.")
        .contains("Obligación O-01: vence el 15/06/2022 en lugar del 16/05/2022.")
        .contains("Prueba presentada. Constancia de Protección Civil", "Recursos")
        .as("when to ask is not ratified")
        .doesNotContain("Base legal");
    assertThat(people.notices(number)).anyMatch(one -> one.endsWith("contracts.change.granted"));
  }

  /** M15 of B.9: approved in time, 16 May becomes 15 June; delivered on 20 June: 5 days. */
  @Test
  void anExtensionInTimeLeavesFiveDays() {
    String number = goods();
    granted(number, Map.of(), Map.of());
    FineComputation fine = delivered20June(number);
    assertThat(fine.lines())
        .extracting(FineComputation.Line::dueOn, FineComputation.Line::days)
        .containsExactly(tuple(EXTENDED, 5));
    assertThat(fine.result().gross()).isEqualByComparingTo("226.00");
    assertThat(fine.result().payable()).isEqualByComparingTo("365.00");
    assertThat(fine.result().flag()).isEqualTo(FineFlag.PISO);
  }

  /** M16 of B.9: asked for too late, 16 May stays; delivered on 20 June: 35 days. */
  @Test
  void anExtensionAfterTheFactLeavesAllDaysAndIsADefence() {
    String number = goods();
    cases.at("2022-05-17");
    request(number, Map.of());
    assertThat(desk.open(number)).as("nobody opines on it").isEmpty();
    desk.run(number, "serviceTask_rejectRequest");
    assertThat(desk.ends(number)).containsExactly("endEvent_requestInadmissible");
    Change late = only(number);
    assertThat(late.state()).isEqualTo(ChangeState.INADMISIBLE);
    assertThat(late.kind()).isEqualTo(ChangeKind.PRORROGA);
    assertThat(late.late()).isTrue();
    assertThat(late.requestedOn()).isEqualTo("2022-05-17");
    assertThat(late.days()).isEqualTo(30);
    assertThat(late.defence())
        .startsWith("Prórroga presentada después del vencimiento (16/05/2022).")
        .contains("fuerza mayor", "Las lluvias del 9 de mayo");
    assertThat(people.text(number, "contract-change-inadmissible"))
        .contains("Prórroga presentada después del vencimiento (16/05/2022).")
        .contains("se valorarán como defensa");
    assertThat(people.notices(number))
        .anyMatch(one -> one.endsWith("contracts.change.inadmissible"));
    FineComputation fine = delivered20June(number);
    assertThat(fine.lines())
        .extracting(FineComputation.Line::dueOn, FineComputation.Line::days)
        .containsExactly(tuple(ContractCase.DUE, 35));
    assertThat(fine.result().payable()).isEqualByComparingTo("1638.50");
  }

  @Test
  void theDueDayItselfIsInTime() {
    String number = cases.open();
    cases.at(ContractCase.DUE);
    request(number, Map.of());
    assertThat(only(number).late()).isFalse();
    assertThat(desk.open(number)).containsExactly(PROVE);
  }

  @Test
  void withoutProofInTimeItIsNotAdmitted() {
    String number = cases.open();
    request(number, Map.of());
    desk.expire(number, "timerBoundary_changeNotProven");
    desk.run(number, "serviceTask_rejectRequest");
    assertThat(only(number).state()).isEqualTo(ChangeState.INADMISIBLE);
    assertThat(only(number).late()).isFalse();
    assertThat(only(number).defence())
        .startsWith("Prórroga de 30 días pedida el 10/05/2022, inadmisible.");
    assertThat(people.text(number, "contract-change-inadmissible"))
        .contains("No se presentó en el plazo la prueba de la causa que se invoca.");
    assertThat(obligation(number, "O-01").dueOn()).isEqualTo(ContractCase.DUE);
  }

  @Test
  void theProofOfAnotherRequestDoesNotServe() {
    String number = cases.open();
    granted(number, Map.of(), Map.of("grantedDays", 5L));
    cases.at("2022-05-11");
    request(number, Map.of());
    assertThatThrownBy(() -> prove(number))
        .hasMessageContaining("Falta la prueba de esta solicitud: cárguela en el expediente.");
  }

  /** An extension of all never takes back a delay that had begun. */
  @Test
  void allObligationsMeansThoseThatAreNotOverdue() {
    String number = cases.open();
    cases.at("2022-05-20");
    granted(number, Map.of("obligationCode", ""), Map.of("grantedDays", 20L));
    assertThat(obligation(number, "O-01").dueOn()).isEqualTo(ContractCase.DUE);
    assertThat(obligation(number, "O-02").dueOn()).isEqualTo("2022-08-04");
    assertThat(contracts.of(number).endsOn()).isEqualTo(ContractCase.END.plusDays(20));
    assertThat(people.text(number, "contract-change-resolution"))
        .contains("Obligación O-02: vence el 04/08/2022")
        .doesNotContain("Obligación O-01: vence");
    assertThat(people.shown(number, RENEW, "guaranteeNeed"))
        .contains("vigente hasta el 17/09/2022", "vigente hasta el 07/10/2022 o después");
    assertThatThrownBy(() -> renew(number, "4520.00", "2022-10-07"))
        .hasMessageContaining("Garantía de cumplimiento ajustada");
    cases.hand("procurement-1", number, "guarantee-endorsement");
    assertThatThrownBy(() -> renew(number, "4520.00", "2022-10-06"))
        .hasMessageContaining("La garantía vence antes que el plazo + 60 días.");
    renew(number, "4520.00", "2022-10-07");
    assertThat(bond(number).validTo()).isEqualTo("2022-10-07");
    assertThat(desk.ends(number)).containsExactly("endEvent_changeGranted");
  }

  @Test
  void whatSticksOutOfTheContractMovesItsEnd() {
    String number = cases.open();
    granted(number, Map.of("obligationCode", "O-02"), Map.of());
    assertThat(obligation(number, "O-02").dueOn()).isEqualTo("2022-08-14");
    assertThat(contracts.of(number).endsOn()).isEqualTo("2022-08-14");
    assertThat(desk.open(number)).containsExactly(RENEW);
  }

  @Test
  void aModificationStaysWithinTheLimitAndTheBondGrowsWithIt() {
    String number = cases.open();
    assertThatThrownBy(() -> request(number, more("9040.01")))
        .hasMessageContaining("Supera el 20 % de modificación.");
    assertThatThrownBy(() -> request(number, more("0.00")))
        .hasMessageContaining("Escriba cuánto aumenta o disminuye el monto.");
    granted(number, more("9040.00"), Map.of("grantedDays", ""));
    assertThat(contracts.amount(contracts.of(number), LocalDate.of(2022, 5, 10)))
        .isEqualByComparingTo("54240.00");
    assertThat(people.text(number, "contract-change-resolution"))
        .contains("Monto del contrato: de $45,200.00 a $54,240.00.");
    cases.hand("procurement-1", number, "guarantee-endorsement");
    assertThatThrownBy(() -> renew(number, "5423.99", "2022-09-17"))
        .hasMessageContaining("La garantía debe ser de al menos $5,424.00.");
    renew(number, "5424.00", "2022-09-17");
    assertThat(bond(number).amount()).isEqualByComparingTo("5424.00");
    assertThatThrownBy(() -> request(number, more("0.01")))
        .hasMessageContaining("Supera el 20 % de modificación.");
    assertThat(changes.of(number)).hasSize(1);
  }

  @Test
  void aBondThatIsNotAdjustedIsAnIncident() {
    String number = cases.open();
    granted(number, more("4520.00"), Map.of("grantedDays", ""));
    desk.expire(number, "timerBoundary_guaranteeNotRenewed");
    desk.run(number, "serviceTask_reportGuarantee");
    assertThat(people.incidents(number, IncidentType.GARANTIA))
        .singleElement()
        .satisfies(one -> assertThat(one.facts()).contains("$4,972.00"));
    assertThat(desk.ends(number)).containsExactly("endEvent_guaranteeMissing");
  }

  @Test
  void whatAltersTheObjectIsNotGranted() {
    String number = cases.open();
    request(number, more("-1000.00"));
    proven(number);
    opine("contract-manager-1", number);
    review(number);
    advise(number, Map.of("altersObject", "SI"));
    assertThatThrownBy(() -> resolve(number, Map.of("grantedDays", "")))
        .hasMessageContaining("altera el objeto del contrato: no puede concederse.");
    desk.expire(number, "timerBoundary_resolutionLate");
    assertThat(people.notices(number)).contains("authority: contracts.change.resolutionLate");
    resolve(number, Map.of("changeDecision", "DENEGAR", "grantedDays", ""));
    assertThat(desk.ends(number)).containsExactly("endEvent_changeDenied");
    assertThat(only(number).state()).isEqualTo(ChangeState.DENEGADA);
    assertThat(only(number).defence()).contains("denegada");
    assertThat(people.text(number, "contract-change-resolution"))
        .contains("Se deniega lo solicitado.", "Altera el objeto del contrato.");
    assertThat(contracts.amount(contracts.of(number), LocalDate.of(2022, 7, 1)))
        .isEqualByComparingTo("45200.00");
  }

  /** S7: a supplier's own supplier that fails is not enough; who decides is told. */
  @Test
  void theFailureOfASupplierIsShownForWhatItIs() {
    String number = cases.open();
    request(number, Map.of("causeKind", "PROVEEDOR"));
    proven(number);
    assertThat(people.shown(number, OPINE, "changeSummary"))
        .contains("La falla del proveedor del contratista no basta por sí sola para prorrogar.");
  }

  @Test
  void nobodyOpinesOnTheOwnRequest() {
    String number = cases.open();
    desk.start("contract-manager-1", PROCESS, fields(number, Map.of()));
    assertThat(desk.task(number, PROVE).getAssignee()).isEqualTo("contract-manager-1");
    cases.hand("contract-manager-1", number, "change-proof");
    desk.complete(
        "contract-manager-1", number, PROVE, ReceptionDesk.form("contract-prove-change", Map.of()));
    assertThat(desk.task(number, OPINE).getAssignee())
        .as("alternate")
        .isEqualTo("contract-manager-2");
    assertThatThrownBy(() -> opine("contract-manager-1", number))
        .hasMessageContaining("Usted pidió este cambio");
    opine("contract-manager-2", number);
    assertThat(only(number).requester()).isEqualTo("ADMINISTRADOR");
  }

  @Test
  void aContractorAsksForItsOwnContractsOnly() {
    String number = cases.open();
    assertThatThrownBy(() -> desk.start("contractor-2", PROCESS, fields(number, Map.of())))
        .as("as if it were not there")
        .hasMessageContaining("No hay un contrato «%s».".formatted(number));
    assertThatThrownBy(() -> request(number, Map.of("obligationCode", "O-77")))
        .hasMessageContaining("El contrato no tiene la obligación «O-77».");
    String bare = cases.bare(ContractObject.BIEN, Modality.LICITACION, "45200.00", "0.00");
    assertThatThrownBy(() -> desk.start("contract-manager-1", PROCESS, fields(bare, Map.of())))
        .hasMessageContaining("Usted no es el administrador ni el suplente designado");
    assertThatThrownBy(() -> request(bare, Map.of())).hasMessageContaining("no está en ejecución");
    assertThat(changes.of(number)).isEmpty();
  }

  @Test
  void theSameIsNotAskedTwiceAndWhatWasReceivedNotAtAll() {
    String number = cases.open();
    request(number, Map.of());
    assertThatThrownBy(() -> request(number, Map.of()))
        .hasMessageContaining("Ya hay una solicitud igual en trámite.");
    deliver(number, "O-02", "15200.00", LocalDate.of(2022, 5, 9));
    assertThatThrownBy(() -> request(number, Map.of("obligationCode", "O-02")))
        .hasMessageContaining("Ya se recibió lo que quiere prorrogar: no hay plazo que mover.");
    assertThat(changes.of(number)).hasSize(1);
  }

  @Test
  void aContractThatEndedIsNotExtended() {
    String number = cases.open();
    request(number, Map.of());
    proven(number);
    opine("contract-manager-1", number);
    review(number);
    advise(number, Map.of());
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    assertThatThrownBy(() -> resolve(number, Map.of()))
        .hasMessageContaining("no está en ejecución");
    resolve(number, Map.of("changeDecision", "DENEGAR", "grantedDays", ""));
    assertThat(only(number).state()).isEqualTo(ChangeState.DENEGADA);
  }

  /** 45,200.00 with one obligation of all of it, whose fine is computed on the whole value. */
  private String goods() {
    String number = cases.open(ContractObject.BIEN, Modality.LICITACION, "45200.00", "0.00");
    deliver(number, "O-02", "15200.00", LocalDate.of(2022, 5, 9));
    return number;
  }

  private FineComputation delivered20June(String number) {
    cases.at("2022-06-20");
    deliver(number, "O-01", "30000.00", LocalDate.of(2022, 6, 20));
    return desk.as(
        "legal-1",
        () ->
            fines.compute(
                new FineRequest(
                    number,
                    null,
                    null,
                    FineStage.INFORME,
                    List.of(obligation(number, "O-01").id()),
                    LocalDate.of(2022, 6, 20),
                    0)));
  }

  private void deliver(String number, String code, String amount, LocalDate on) {
    cases.within(
        "contract-manager-1",
        () ->
            obligations.deliver(
                new Delivery(obligation(number, code).id(), new BigDecimal(amount), on)));
  }

  private static Map<String, Object> more(String amount) {
    return Map.of(
        "changeKind", "MODIFICACION",
        "obligationCode", "",
        "requestedDays", "",
        "requestedAmount", amount,
        "causeKind", "IMPREVISTO");
  }

  private static Map<String, Object> fields(String number, Map<String, ?> changes) {
    Map<String, Object> fields = ReceptionDesk.form("contract-request-change", changes);
    fields.put("contractNumber", number);
    return fields;
  }

  private void request(String number, Map<String, ?> changes) {
    desk.start("contractor-1", PROCESS, fields(number, changes));
  }

  private void prove(String number) {
    desk.complete(
        "contractor-1", number, PROVE, ReceptionDesk.form("contract-prove-change", Map.of()));
  }

  private void proven(String number) {
    cases.hand("contractor-1", number, "change-proof");
    prove(number);
  }

  private void opine(String manager, String number) {
    desk.complete(manager, number, OPINE, ReceptionDesk.form("contract-opine-change", Map.of()));
  }

  private void review(String number) {
    desk.complete(
        "procurement-1", number, REVIEW, ReceptionDesk.form("contract-review-change", Map.of()));
  }

  private void advise(String number, Map<String, ?> changes) {
    desk.complete("legal-1", number, ADVISE, ReceptionDesk.form("contract-advise-change", changes));
  }

  private void resolve(String number, Map<String, ?> changes) {
    desk.complete(
        "authority-1", number, RESOLVE, ReceptionDesk.form("contract-resolve-change", changes));
  }

  private void renew(String number, String amount, String validTo) {
    desk.complete(
        "procurement-1",
        number,
        RENEW,
        ReceptionDesk.form(
            "contract-renew-guarantee", Map.of("bondAmount", amount, "bondValidTo", validTo)));
  }

  private void granted(String number, Map<String, ?> request, Map<String, ?> resolution) {
    request(number, request);
    proven(number);
    opine("contract-manager-1", number);
    review(number);
    advise(number, Map.of());
    resolve(number, resolution);
  }

  private Change only(String number) {
    assertThat(changes.of(number)).hasSize(1);
    return changes.of(number).get(0);
  }

  private Obligation obligation(String number, String code) {
    return obligations.named(number, code);
  }

  private Guarantee bond(String number) {
    return guarantees.of(number).get(0);
  }
}
