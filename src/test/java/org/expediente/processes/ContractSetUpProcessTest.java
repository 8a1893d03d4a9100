package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.casefile.Party;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
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
class ContractSetUpProcessTest {
  private static final String PROCESS = "contract-set-up";
  private static final String OBLIGATIONS = "userTask_registerObligations";
  private static final String GUARANTEES = "userTask_registerGuarantees";
  private static final String REVIEW = "userTask_reviewGuarantees";
  private static final String START = "userTask_issueStartOrder";
  private static final String MANAGER = "contract-manager-1";
  private static final LocalDate APPOINTED = LocalDate.of(2022, 3, 16);
  private static final LocalDate RECEIVED = LocalDate.of(2022, 3, 21);

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ManagerDesk managers;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired Guarantees guarantees;
  @Autowired IncidentBook incidents;
  @Autowired Designations designations;
  @Autowired CaseFiles files;
  @Autowired Notices notices;
  @Autowired TaskService tasks;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S06", "B-S07", "B-S28"})
  void contractBeginsWithItsObligationsAndGuarantees() {
    String number = asked("0.00");
    assertThat(desk.task(number, OBLIGATIONS).getAssignee()).isEqualTo(MANAGER);
    plan(number, Map.of());
    assertThat(shown(number, GUARANTEES, "guaranteeSummary"))
        .contains(
            "garantía de cumplimiento de contrato, por al menos $4,520.00 (10 % del monto vigente)")
        .contains("antes de la orden de inicio, vigente al menos hasta el 17/09/2022")
        .contains("buen servicio", "con la recepción definitiva");
    assertThatThrownBy(() -> file(number, "F-A", "4520.00", "2022-09-30", true))
        .hasMessageContaining("Falta en el expediente: «Póliza o fianza»");
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-A" + number, "4520.00", "2022-09-30", true);
    assertThat(guarantees.of(number)).isEmpty();
    review(number, "SUFICIENTE");

    assertThat(guarantees.of(number))
        .extracting(Guarantee::issuer, Guarantee::amount, Guarantee::onDemand)
        .containsExactly(tuple(ContractCase.GUARANTOR, managers.usd("4520.00"), true));
    assertThat(files.parties(number))
        .extracting(Party::role, Party::idNumber, Party::groupId)
        .contains(tuple("FIADOR", ContractCase.GUARANTOR_NIT, "guarantor-06141206901041"));
    cases.at(RECEIVED);
    cases.hand(MANAGER, number, "start-order-receipt");
    start(number, Map.of());

    Contract contract = contracts.of(number);
    assertThat(contract.state()).isEqualTo(ContractState.EN_EJECUCION);
    assertThat(contract.startsOn()).isEqualTo(RECEIVED);
    assertThat(contract.endsOn()).isEqualTo(LocalDate.of(2022, 7, 19));
    assertThat(obligations.of(number))
        .extracting(Obligation::code, Obligation::dueOn, Obligation::amount, Obligation::critical)
        .containsExactly(
            tuple("O-01", LocalDate.of(2022, 5, 16), managers.usd("30000.00"), true),
            tuple("O-02", LocalDate.of(2022, 7, 15), managers.usd("15200.00"), true));
    assertThat(text.of(number, "contract-start-order"))
        .contains("Enviada 18 de marzo de 2022", "Recibida por el contratista 21 de marzo de 2022")
        .contains("Plazo 120 días calendario", "Fecha fin 19 de julio de 2022")
        .contains("El plazo corre desde el día en que el contratista recibió la orden.")
        .contains("Primera entrega: 200 uniformes (cláusula III). Se prueba con: Acta de recep")
        .contains("N.º", "O-01", "O-02");
    assertThat(notices.of(number))
        .extracting(Notice::toGroup)
        .contains(cases.contractorGroup(), "procurement", "requesting-unit");
    assertThat(desk.ends(number)).containsExactly("endEvent_executionBegun");
    assertThat(managers.kinds(number))
        .contains(
            "contracts.obligationsPlanned",
            "contracts.guaranteesFiled",
            "contracts.guaranteesReviewed",
            "contracts.guaranteeAccepted",
            "contracts.startOrdered",
            "contracts.started",
            "contracts.obligationRegistered");
  }

  @Test
  @Demand("B-S06")
  void withoutObligationsThereIsNoStartOrder() {
    String number = asked("0.00");
    assertThatThrownBy(() -> plan(number, Map.of("obligations", Spin.JSON("[]"))))
        .hasMessage("Registre al menos una obligación: sin ellas no se emite la orden de inicio.");
    assertThat(desk.open(number)).containsExactly(OBLIGATIONS);
  }

  @Test
  void obligationsStayWithinTermAndAmount() {
    String number = asked("0.00");
    assertThatThrownBy(() -> plan(number, rows(row(121, "", "1.00"))))
        .hasMessage(
            "O-01 vence el 20/07/2022, fuera del plazo del contrato (21/03/2022 a 19/07/2022).");
    assertThatThrownBy(() -> plan(number, rows(row(null, "2022-03-20", "1.00"))))
        .hasMessageContaining("O-01 vence el 20/03/2022, fuera del plazo");
    assertThatThrownBy(
            () -> plan(number, rows(row(30, "", "45200.00") + "," + row(60, "", "0.01"))))
        .hasMessage(
            "La suma de las obligaciones ($45,200.01) supera el monto vigente ($45,200.00).");
    assertThatThrownBy(() -> plan(number, rows(row(30, "2022-05-01", "1.00"))))
        .hasMessage("O-01: escriba el vencimiento en días o como fecha, uno de los dos.");
    assertThatThrownBy(() -> plan(number, rows(row(null, "", "1.00"))))
        .hasMessageContaining("uno de los dos");
    assertThatThrownBy(() -> plan(number, Map.of("expectedStart", "2022-03-13")))
        .hasMessageContaining("El inicio previsto no puede ser anterior a la firma (14/03/2022).");
    assertThat(managers.kinds(number)).doesNotContain("contracts.obligationsPlanned");
    plan(number, rows(row(120, "", "45200.00")));
    assertThat(desk.open(number)).containsExactly(GUARANTEES);
  }

  @Test
  void guaranteesThatDoNotSecureTheContractAreRefused() {
    String number = asked("13560.00");
    plan(number, Map.of());
    cases.hand("procurement-1", number, "guarantee-policy");

    assertThatThrownBy(() -> file(number, "F-1", "4520.00", "2022-09-16", true))
        .hasMessageContaining("La garantía vence antes que el plazo + 60 días. La F-1")
        .hasMessageContaining(
            "Falta la garantía de buena inversión de anticipo, por al menos"
                + " $13,560.00 (100 % del anticipo).");
    assertThatThrownBy(() -> file(number, "F-1", "4519.99", "2022-09-17", true))
        .hasMessageContaining(
            "Falta la garantía de cumplimiento de contrato, por al menos"
                + " $4,520.00 (10 % del monto vigente).");
    String bond = filed("CUMPLIMIENTO", "F-1", "4520.00", "2022-09-30", true);
    assertThatThrownBy(() -> register(number, bond + "," + bond))
        .hasMessageContaining("La garantía F-1 está repetida.");
    assertThatThrownBy(
            () -> register(number, bond.replace(ContractCase.GUARANTOR_NIT, ContractCase.NIT)))
        .hasMessageContaining("El contratista no puede ser su propio fiador.");
    assertThatThrownBy(() -> register(number, bond.replace("104-1", "104-2")))
        .hasMessageContaining("Emisor de F-1: NIT inválido: revise el dígito verificador.");
    assertThatThrownBy(() -> file(number, "F-1", "45200.01", "2022-09-30", true))
        .hasMessageContaining("El monto de la garantía F-1 supera el del contrato ($45,200.00).");
    assertThatThrownBy(() -> register(number, bond.replace("2022-09-30", "2022-03-17")))
        .hasMessageContaining("La vigencia de la garantía F-1 termina antes de comenzar.");
    assertThat(managers.kinds(number)).doesNotContain("contracts.guaranteesFiled");
    register(number, bond + "," + filed("ANTICIPO", "F-2", "13560.00", "2022-09-30", true));
    assertThat(desk.open(number)).containsExactly(REVIEW);
  }

  @Test
  void guaranteeNotFiledInTermIsAnIncidentAndIsStillAwaited() {
    String number = asked("0.00");
    plan(number, Map.of());
    desk.expire(number, "timerBoundary_guaranteesLate");

    assertThat(incidents.of(number))
        .extracting(Incident::type, Incident::origin, Incident::state)
        .containsExactly(tuple(IncidentType.GARANTIA, "SISTEMA", "ABIERTO"));
    assertThat(incidents.of(number).get(0).facts())
        .isEqualTo(
            "El contratista no presentó en plazo: garantía de cumplimiento de contrato, por al"
                + " menos $4,520.00 (10 % del monto vigente).");
    assertThat(desk.open(number)).contains(GUARANTEES);
  }

  @Test
  void insufficientGuaranteeIsOneIncidentAndAnotherPaperIsAwaited() {
    String number = asked("0.00");
    plan(number, Map.of());
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-C" + number, "4520.00", "2022-09-30", false);
    assertThatThrownBy(() -> review(number, "SUFICIENTE"))
        .hasMessage(
            "La garantía F-C%s no se paga al primer requerimiento: no es suficiente (LACAP, art. 32)."
                .formatted(number));
    cases.at("2022-03-21");
    review(number, "INSUFICIENTE");

    assertThat(guarantees.of(number)).isEmpty();
    assertThat(incidents.of(number))
        .extracting(Incident::type)
        .containsExactly(IncidentType.GARANTIA);
    assertThat(shown(number, GUARANTEES, "guaranteesHeld"))
        .contains("La Dirección Jurídica observó lo presentado: El texto es solidario");
    cases.at("2022-03-22");
    assertThatThrownBy(() -> file(number, "F-D" + number, "4520.00", "2022-10-30", true))
        .hasMessageContaining("Adjunte la póliza o el endoso");
    desk.expire(number, "timerBoundary_guaranteesLate");
    assertThat(incidents.of(number)).hasSize(1);
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-D" + number, "4520.00", "2022-10-30", true);
    review(number, "SUFICIENTE");
    assertThat(guarantees.of(number)).hasSize(1);
    assertThat(desk.open(number)).contains(START);
  }

  @Test
  void whoRegistersTheGuaranteesDoesNotReviewThem() {
    String number = asked("0.00");
    plan(number, Map.of());
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-E" + number, "4520.00", "2022-09-30", true);
    tasks.addCandidateGroup(desk.task(number, REVIEW).getId(), "procurement");

    assertThatThrownBy(() -> review("procurement-1", number, "SUFICIENTE"))
        .hasMessageStartingWith("No puede realizar esta tarea: usted ya intervino");
  }

  @Test
  void startOrderHasPossibleDates() {
    String number = guaranteed("2022-09-30");
    cases.at(RECEIVED);
    assertThatThrownBy(() -> start(number, Map.of()))
        .hasMessage("Adjunte el acuse de recibo de la orden de inicio.");
    cases.hand(MANAGER, number, "start-order-receipt");
    assertThatThrownBy(() -> start(number, Map.of("endsOn", "2022-07-18")))
        .hasMessage(
            "La fecha fin no corresponde al plazo. Con inicio el 21/03/2022 y 120 días es el"
                + " 19/07/2022.");
    assertThatThrownBy(() -> start(number, Map.of("receivedOn", "2022-03-22")))
        .hasMessageContaining("La fecha de recibido no puede ser futura.");
    assertThatThrownBy(() -> start(number, Map.of("sentOn", "2022-03-22")))
        .hasMessageContaining("La orden no puede recibirse antes de enviarse (22/03/2022).");
    assertThatThrownBy(
            () -> start(number, Map.of("sentOn", "2022-03-13", "receivedOn", "2022-03-15")))
        .hasMessageContaining(
            "La orden no puede enviarse antes de la firma del contrato (14/03/2022).")
        .hasMessageContaining("Hay un vacío sin administrador del 15/03/2022 al 15/03/2022.");
    assertThat(contracts.of(number).state()).isEqualTo(ContractState.REGISTRADO);
    start(number, Map.of("endsOn", ""));
    assertThat(contracts.of(number).endsOn()).isEqualTo(LocalDate.of(2022, 7, 19));
  }

  @Test
  void lateStartSendsObligationsAndGuaranteesBackToCorrection() {
    String number = guaranteed("2022-09-30");
    cases.at("2022-07-20");
    cases.hand(MANAGER, number, "start-order-receipt");
    Map<String, String> late =
        Map.of("sentOn", "2022-07-18", "receivedOn", "2022-07-20", "endsOn", "");
    assertThatThrownBy(() -> start(number, late))
        .hasMessageContaining("O-02 vence el 15/07/2022, fuera del plazo del contrato (20/07/2022")
        .hasMessageContaining("La garantía vence antes que el plazo + 60 días. La F-");
    correct(number, "OBLIGACIONES");
    assertThat(shown(number, OBLIGATIONS, "correction")).contains("las fechas ya pasaron");
    assertThat(
            String.valueOf(
                tasks.getVariableLocal(desk.task(number, OBLIGATIONS).getId(), "obligations")))
        .contains("Segunda entrega: 100 uniformes");
    Map<String, Object> again = rows(row(60, "", "45200.00"));
    plan(number, with(again, "expectedStart", "2022-07-20"));

    assertThat(desk.open(number)).containsExactly(GUARANTEES);
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-" + number, "4520.00", "2023-01-31", true);
    review(number, "SUFICIENTE");
    assertThat(guarantees.of(number))
        .extracting(Guarantee::validTo)
        .containsExactly(LocalDate.of(2023, 1, 31));
    start(number, late);
    assertThat(obligations.of(number))
        .extracting(Obligation::code, Obligation::dueOn)
        .containsExactly(tuple("O-01", LocalDate.of(2022, 9, 18)));
  }

  @Test
  void guaranteesInOrderAreNotAskedForTwiceUnlessTheManagerSaysSo() {
    String number = guaranteed("2022-12-31");
    correct(number, "OBLIGACIONES");
    plan(number, Map.of());
    assertThat(desk.open(number)).containsExactly(START);
    correct(number, "GARANTIAS");
    assertThat(shown(number, GUARANTEES, "guaranteesHeld"))
        .contains("En custodia:", "El administrador pidió corregir: ");
  }

  @Test
  void anEndorsementRaisesThePaperInCustody() {
    String number = guaranteed("2022-12-31");
    correct(number, "GARANTIAS");
    cases.at("2022-03-22");
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-" + number, "9040.00", "2022-12-31", true);
    review(number, "SUFICIENTE");
    assertThat(guarantees.of(number))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.amount()).isEqualByComparingTo("9040.00");
              assertThat(one.validTo()).isEqualTo("2022-12-31");
            });
  }

  @Test
  void onePaperGuaranteesOneContract() {
    String other = asked("0.00");
    plan(other, Map.of());
    cases.hand("procurement-1", other, "guarantee-policy");
    String taken = guarantees.of(guaranteed("2022-12-31")).get(0).number();
    file(other, taken, "4520.00", "2022-12-31", true);
    assertThatThrownBy(() -> review(other, "SUFICIENTE"))
        .hasMessageContaining("La garantía " + taken + " de ")
        .hasMessageContaining(" ya está registrada.");
    assertThat(guarantees.of(other)).isEmpty();
    assertThat(desk.open(other)).contains(REVIEW);
  }

  private String asked(String advance) {
    cases.at("2022-03-18");
    String number = cases.bare(ContractObject.SUMINISTRO, Modality.LICITACION, "45200.00", advance);
    cases.within(
        "authority-1",
        () -> {
          designations.appoint(number, MANAGER, "contract-manager-2", "Acuerdo 45", APPOINTED);
          designations.answer(
              designations.pending(number).orElseThrow().id(), DesignationState.ACEPTADO);
        });
    cases.start(PROCESS, number, Map.of());
    return number;
  }

  /** With its guarantee in custody until that day. */
  private String guaranteed(String until) {
    String number = asked("0.00");
    plan(number, Map.of());
    cases.hand("procurement-1", number, "guarantee-policy");
    file(number, "F-" + number, "4520.00", until, true);
    review(number, "SUFICIENTE");
    return number;
  }

  private void plan(String number, Map<String, ?> changes) {
    desk.complete(
        MANAGER, number, OBLIGATIONS, ManagerDesk.form("contract-register-obligations", changes));
  }

  private void file(String number, String policy, String amount, String until, boolean onDemand) {
    register(number, filed("CUMPLIMIENTO", policy, amount, until, onDemand));
  }

  private void register(String number, String rows) {
    desk.complete(
        "procurement-1",
        number,
        GUARANTEES,
        ManagerDesk.form(
            "contract-register-guarantees", Map.of("guarantees", Spin.JSON("[" + rows + "]"))));
  }

  private static String filed(
      String kind, String policy, String amount, String until, boolean onDemand) {
    return ManagerDesk.json(
        ("{'guaranteeKind':'%s','issuer':'%s','issuerNit':'%s','policyNumber':'%s',"
                + "'guaranteeAmount':'%s','validFrom':'2022-03-18','validTo':'%s','onDemand':%s}")
            .formatted(
                kind,
                ContractCase.GUARANTOR,
                ContractCase.GUARANTOR_NIT,
                policy,
                amount,
                until,
                onDemand));
  }

  private void review(String number, String decision) {
    review("legal-1", number, decision);
  }

  private void review(String person, String number, String decision) {
    desk.complete(
        person,
        number,
        REVIEW,
        ManagerDesk.form("contract-review-guarantees", Map.of("guaranteeDecision", decision)));
  }

  private void start(String number, Map<String, ?> changes) {
    desk.complete(MANAGER, number, START, ManagerDesk.form("contract-issue-start-order", changes));
  }

  private void correct(String number, String what) {
    start(
        number,
        Map.of(
            "startDecision", what,
            "sentOn", "",
            "receivedOn", "",
            "endsOn", "",
            "correctionReason", "El inicio se atrasó y las fechas ya pasaron."));
  }

  private static Map<String, Object> rows(String rows) {
    return Map.of("obligations", Spin.JSON("[" + rows + "]"));
  }

  private static Map<String, Object> with(Map<String, Object> fields, String key, Object value) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put(key, value);
    return all;
  }

  private static String row(Integer days, String on, String amount) {
    return ManagerDesk.json(
        ("{'clause':'III','description':'Entrega','kind':'ENTREGA','dueDays':%s,'dueOn':'%s',"
                + "'obligationAmount':'%s','evidence':'Acta','critical':false}")
            .formatted(days, on, amount));
  }

  private String shown(String number, String task, String field) {
    return (String) tasks.getVariableLocal(desk.task(number, task).getId(), field);
  }
}
