package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways in which a contract ends before its term, and what follows each (B41, B41v). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTerminationProcessTest {
  private static final String PROCESS = "contract-termination";
  private static final String CALLER = "calls-contract-termination";
  private static final String WAITING = "waits-for-extinction";
  private static final String DRAFT = "userTask_draftMutualTermination";
  private static final String CONTRACTOR = "userTask_signMutualTerminationContractor";
  private static final String AUTHORITY = "userTask_signMutualTerminationAuthority";
  private static final String REVOCATION = "userTask_draftRevocation";
  private static final String RESOLVE = "userTask_resolveRevocation";
  private static final String DEBARMENT = "userTask_proposeDebarment";
  private static final LocalDate TODAY = LocalDate.of(2022, 5, 10);

  private final List<String> deployments = new ArrayList<>();

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired TerminationCase termination;
  @Autowired Doubles doubles;
  @Autowired Contracts books;
  @Autowired Obligations obligations;
  @Autowired Proceedings proceedings;
  @Autowired Guarantees guarantees;
  @Autowired RuntimeService runtime;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart("contract-termination-agreement");
    coverage.restart("contract-termination-decision");
    deployments.add(
        doubles.deploy(
            List.of(
                "contract-termination-caducity", "contract-liquidation", "contract-debarment")));
    deployments.add(doubles.deploy(CALLER, TerminationCase.caller(CALLER, PROCESS)));
    deployments.add(
        doubles.deploy(
            WAITING,
            Bpmn.createExecutableProcess(WAITING)
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .intermediateCatchEvent()
                .message("contracts.extinguished")
                .endEvent()
                .done()));
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    deployments.forEach(doubles::remove);
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("contract-termination-agreement")).isEmpty();
    assertThat(coverage.missed("contract-termination-decision")).isEmpty();
  }

  @Test
  @Demand("B-S24")
  void aMutualAgreementIsSignedByBothAndNothingIsExecuted() {
    String number = contracts.open();
    runtime.startProcessInstanceByKey(WAITING, number);
    assertThat(ask(number, "MUTUO_ACUERDO")).isEqualTo(number);
    desk.complete("legal-1", number, DRAFT, FormExamples.of("contract-draft-mutual-termination"));
    assertThat(desk.task(number, CONTRACTOR).getAssignee()).isNull();
    assertThat(termination.shown(number, CONTRACTOR, "writtenSoFar"))
        .contains("Las partes dan por terminado el contrato desde la firma");
    desk.complete("contractor-1", number, CONTRACTOR, Map.of("contractorSignature", "FIRMA"));
    desk.complete("authority-1", number, AUTHORITY, Map.of("authoritySignature", "FIRMA"));
    assertThat(text.of(number, "contract-mutual-termination"))
        .contains("acuerdan terminar el contrato antes de su plazo", "Interés público: El servicio")
        .contains("Por el contratista", "Titular", "Base legal: LACAP, art. 93")
        .contains("se liquida sin penalidad");
    assertThat(proceeding(number).outcome()).isEqualTo("ACORDADA");
    assertThat(state(number)).isEqualTo(ContractState.EN_EJECUCION);

    doubles.end(number, "contract-liquidation");
    desk.run(number, "serviceTask_extinguishContract");
    assertThat(state(number)).isEqualTo(ContractState.EXTINGUIDO);
    assertThat(proceeding(number).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(desk.ends(number)).contains("endEvent_agreed", "endEvent_endedByAgreement");
    assertThat(doubles.running(number, WAITING)).as("its administration goes on").isZero();
    assertThat(guarantees.of(number))
        .allSatisfy(one -> assertThat(one.state()).isEqualTo(GuaranteeState.VIGENTE));
    assertThat(termination.notices(number))
        .contains("procurement: contracts.termination.returnGuarantees");
  }

  @Test
  void aContractorAtFaultGetsNoMutualAgreement() {
    String incident = contracts.open();
    termination.incident(incident, IncidentType.MORA);
    refused(incident, "incidente abierto «Mora en una entrega, hito o informe»");

    String harmless = contracts.open();
    termination.incident(harmless, IncidentType.INSTITUCION);
    assertThat(ask(harmless, "MUTUO_ACUERDO")).isEqualTo(harmless);

    String fined = contracts.open();
    termination.fine(fined, "365.00", FineState.IMPUESTA);
    refused(fined, "procedimiento de multa por mora");

    String caducity = contracts.open();
    long id = termination.proceeding(caducity, ProceedingKind.CADUCIDAD);
    contracts.within("authority-1", () -> proceedings.firm(id, "DECLARADA"));
    refused(caducity, "procedimiento de caducidad del contrato");

    String late = contracts.open();
    contracts.at(ContractCase.DUE);
    assertThat(ask(late, "MUTUO_ACUERDO")).as("the due day is not late").isEqualTo(late);
    String later = contracts.open();
    contracts.at(ContractCase.DUE.plusDays(1));
    refused(later, "obligación O-01 vencida y no cumplida");
  }

  @Test
  void whatCannotEndIsRefusedAndLeavesNothing() {
    String number = contracts.open();
    Map<String, Object> fields = request(number, "MUTUO_ACUERDO");
    fields.put("interestAllows", "NO");
    assertThatThrownBy(() -> desk.start("procurement-1", PROCESS, fields))
        .hasMessageContaining("solo procede si el interés público lo permite");
    assertThatThrownBy(() -> ask("CON-1999-999999", "REVOCACION"))
        .hasMessageContaining("No hay un contrato «CON-1999-999999»");
    assertThat(proceedings.ofContract(number)).isEmpty();
    ask(number, "REVOCACION");
    assertThatThrownBy(() -> ask(number, "RESCATE"))
        .hasMessageContaining("ya tiene en trámite un procedimiento de revocación del contrato");
    assertThat(proceedings.ofContract(number)).hasSize(1);

    String registered =
        contracts.bare(books.of(number).object(), books.of(number).modality(), "1000.00", "0.00");
    assertThatThrownBy(() -> ask(registered, "REVOCACION"))
        .hasMessageContaining("no está en ejecución: no hay qué terminar");
    Map<String, Object> smuggled = request(number, "RESCATE");
    smuggled.put("proceedingId", 1);
    assertThatThrownBy(() -> desk.start("procurement-1", PROCESS, smuggled))
        .hasMessageContaining("proceedingId");
  }

  @Test
  void theContractorMayRefuseOrBeSilentAndTheContractGoesOn() {
    String refusal = contracts.open();
    ask(refusal, "MUTUO_ACUERDO");
    desk.complete("legal-1", refusal, DRAFT, FormExamples.of("contract-draft-mutual-termination"));
    Map<String, Object> no = FormExamples.of("contract-sign-mutual-contractor");
    no.put("contractorSignature", "NO_FIRMA");
    desk.complete("contractor-1", refusal, CONTRACTOR, no);
    goesOn(refusal, "endEvent_notAgreed");

    String silence = contracts.open();
    ask(silence, "MUTUO_ACUERDO");
    desk.complete("legal-1", silence, DRAFT, FormExamples.of("contract-draft-mutual-termination"));
    desk.expire(silence, "timerBoundary_agreementSilence");
    goesOn(silence, "endEvent_notAgreed");
  }

  @Test
  void theAuthorityMayRefuseAndCannotSignForAContractorAtFault() {
    String number = contracts.open();
    ask(number, "MUTUO_ACUERDO");
    desk.complete("legal-1", number, DRAFT, FormExamples.of("contract-draft-mutual-termination"));
    desk.complete("contractor-1", number, CONTRACTOR, Map.of("contractorSignature", "FIRMA"));
    termination.incident(number, IncidentType.ABANDONO);
    Map<String, Object> yes = Map.of("authoritySignature", "FIRMA");
    assertThatThrownBy(() -> desk.complete("authority-1", number, AUTHORITY, yes))
        .hasMessageContaining("No procede el mutuo acuerdo porque hay falta del contratista");
    assertThat(contracts.documents(number)).doesNotContain("contract-mutual-termination");
    Map<String, Object> no = FormExamples.of("contract-sign-mutual-authority");
    no.put("authoritySignature", "NO_FIRMA");
    desk.complete("authority-1", number, AUTHORITY, no);
    goesOn(number, "endEvent_notAuthorised");
  }

  @Test
  void aRevocationIsResolvedByTheAuthorityAndLiquidatedWithoutPenalty() {
    String number = contracts.open();
    ask(number, "REVOCACION");
    draftRevocation(number);
    resolve(number, "DEVOLVER");
    assertThat(contracts.documents(number)).doesNotContain("contract-revocation-resolution");
    draftRevocation(number);
    resolve(number, "RESOLVER");
    assertThat(text.of(number, "contract-revocation-resolution"))
        .contains("(revocación del contrato), sin falta del contratista: el contrato termina.")
        .contains("Liquídese el contrato sin penalidad y devuélvanse las garantías")
        .contains("Compensación: Se paga lo aceptado", "recurso de reconsideración");
    assertThat(doubles.running(number, "contract-liquidation")).isOne();
    doubles.end(number, "contract-liquidation");
    desk.run(number, "serviceTask_extinguishContract");
    assertThat(desk.ends(number)).contains("endEvent_revoked");
    assertThat(state(number)).isEqualTo(ContractState.EXTINGUIDO);
  }

  @Test
  void aContractEndsOnceWhoeverElseStudiesItsEnd() {
    String number = contracts.open();
    ask(number, "REVOCACION");
    draftRevocation(number);
    String incident = termination.incident(number, IncidentType.ABANDONO);
    long caducity = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    contracts.within("authority-1", () -> proceedings.resolve(caducity, "DECLARADA"));
    assertThatThrownBy(() -> resolve(number, "RESOLVER"))
        .hasMessageContaining("El contrato ya termina por caducidad del contrato (expediente")
        .hasMessageContaining("no se termina dos veces.");
    contracts.within("authority-1", () -> proceedings.firm(caducity, "REVOCADA"));
    resolve(number, "RESOLVER");
    assertThat(doubles.running(number, "contract-liquidation")).isOne();
  }

  @Test
  void aRescueEndsInItsOwnWayAndMayBeDenied() {
    String number = contracts.open();
    ask(number, "RESCATE");
    draftRevocation(number);
    resolve(number, "RESOLVER");
    assertThat(proceeding(number).outcome()).isEqualTo("RESCATADO");
    doubles.end(number, "contract-liquidation");
    desk.run(number, "serviceTask_extinguishContract");
    assertThat(desk.ends(number)).contains("endEvent_rescued");

    String denied = contracts.open();
    ask(denied, "RESCATE");
    draftRevocation(denied);
    resolve(denied, "NO_RESOLVER");
    assertThat(text.of(denied, "contract-revocation-resolution"))
        .contains("No ha lugar a terminar el contrato");
    goesOn(denied, "endEvent_notTerminated");
  }

  @Test
  @Demand("B-S24")
  void aCaducityIsLiquidatedAndTheDebarmentIsAnotherProceeding() {
    String number = contracts.open();
    String incident = termination.incident(number, IncidentType.ABANDONO);
    long id = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    contracts.start(CALLER, incident, Map.of("proceedingId", id));
    doubles.end(incident, "contract-termination-caducity", "contractEnds", "SI");
    doubles.end(incident, "contract-liquidation");
    desk.run(incident, "serviceTask_extinguishContract");
    assertThat(state(number)).isEqualTo(ContractState.EXTINGUIDO);
    debarment(incident, "SI");
    Proceeding debarment =
        proceedings.ofCase(incident).stream()
            .filter(one -> one.kind() == ProceedingKind.INHABILITACION)
            .findAny()
            .orElseThrow();
    assertThat(debarment.state()).isEqualTo(ProceedingState.ABIERTO);
    assertThat(
            runtime
                .createVariableInstanceQuery()
                .variableName("proceedingId")
                .variableValueEquals("proceedingId", debarment.id())
                .count())
        .as("the called process runs the new proceeding")
        .isOne();
    doubles.end(incident, "contract-debarment");
    assertThat(desk.ends(incident)).contains("endEvent_debarmentDone");
  }

  @Test
  void nobodyIsDebarredTwiceForTheSame() {
    String number = contracts.open();
    String incident = termination.incident(number, IncidentType.MULTAS_12);
    long id = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    long known = termination.proceeding(incident, ProceedingKind.INHABILITACION);
    contracts.start(CALLER, incident, Map.of("proceedingId", id));
    doubles.end(incident, "contract-termination-caducity", "contractEnds", "SI");
    doubles.end(incident, "contract-liquidation");
    desk.run(incident, "serviceTask_extinguishContract");
    assertThatThrownBy(() -> debarment(incident, "SI"))
        .hasMessageContaining("ya tiene un procedimiento de inhabilitación por lo mismo");
    assertThat(proceedings.ofCase(incident)).hasSize(2);
    contracts.within("authority-1", () -> proceedings.firm(known, "REVOCADA"));
    debarment(incident, "SI");
    assertThat(proceedings.ofCase(incident)).hasSize(3);
  }

  @Test
  void aCaducityNeedsNoDebarmentAndMayNotHappenAtAll() {
    String number = contracts.open();
    String incident = termination.incident(number, IncidentType.ABANDONO);
    long id = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    contracts.start(CALLER, incident, Map.of("proceedingId", id));
    doubles.end(incident, "contract-termination-caducity", "contractEnds", "SI");
    doubles.end(incident, "contract-liquidation");
    desk.run(incident, "serviceTask_extinguishContract");
    debarment(incident, "NO");
    assertThat(desk.ends(incident)).contains("endEvent_caducityDone");
    assertThat(termination.acts(incident, "contracts.debarmentProposed")).hasSize(1);

    String other = contracts.open();
    String second = termination.incident(other, IncidentType.MORA);
    long not = termination.proceeding(second, ProceedingKind.CADUCIDAD);
    contracts.within("authority-1", () -> proceedings.resolve(not, "NO_DECLARADA"));
    contracts.start(CALLER, second, Map.of("proceedingId", not));
    doubles.end(second, "contract-termination-caducity", "contractEnds", "NO");
    assertThat(desk.ends(second)).contains("endEvent_contractGoesOn");
    assertThat(state(other)).isEqualTo(ContractState.EN_EJECUCION);
    assertThat(proceedings.find(not).outcome()).isEqualTo("NO_DECLARADA");
    assertThat(proceedings.find(not).state()).isEqualTo(ProceedingState.CERRADO);
  }

  @Test
  void whatWasDeliveredAfterItsDayIsNoFaultAnyMore() {
    String number = contracts.open();
    contracts.at(ContractCase.DUE.plusDays(2));
    long id = obligations.named(number, "O-01").id();
    contracts.within(
        "contract-manager-1",
        () ->
            obligations.deliver(
                new Delivery(id, new BigDecimal("30000.00"), ContractCase.DUE.plusDays(2))));
    assertThat(ask(number, "MUTUO_ACUERDO")).isEqualTo(number);
  }

  private Map<String, Object> request(String number, String kind) {
    Map<String, Object> fields = FormExamples.of("contract-end-contract");
    fields.put("contractNumber", number);
    fields.put("terminationKind", kind);
    if (!kind.equals("MUTUO_ACUERDO")) {
      fields.remove("interestAllows");
    }
    return fields;
  }

  private String ask(String number, String kind) {
    return desk.start("procurement-1", PROCESS, request(number, kind));
  }

  private void refused(String number, String fault) {
    int before = proceedings.ofContract(number).size();
    assertThatThrownBy(() -> ask(number, "MUTUO_ACUERDO"))
        .hasMessageContaining(
            "No procede el mutuo acuerdo porque hay falta del contratista: " + fault);
    assertThat(proceedings.ofContract(number)).hasSize(before);
  }

  private void draftRevocation(String number) {
    desk.complete("legal-1", number, REVOCATION, FormExamples.of("contract-draft-revocation"));
  }

  private void resolve(String number, String decision) {
    Map<String, Object> fields = FormExamples.of("contract-resolve-revocation");
    fields.put("revocationDecision", decision);
    fields.remove(decision.equals("DEVOLVER") ? "motive" : "returnReason");
    desk.complete("authority-1", number, RESOLVE, fields);
  }

  private void debarment(String incident, String answer) {
    Map<String, Object> fields = FormExamples.of("contract-propose-debarment");
    fields.put("debarment", answer);
    desk.complete("legal-1", incident, DEBARMENT, fields);
  }

  private void goesOn(String number, String end) {
    assertThat(desk.ends(number)).contains(end, "endEvent_contractGoesOn");
    assertThat(state(number)).isEqualTo(ContractState.EN_EJECUCION);
    assertThat(proceeding(number).state()).isEqualTo(ProceedingState.CERRADO);
  }

  private Proceeding proceeding(String number) {
    return proceedings.ofCase(number).get(0);
  }

  private ContractState state(String number) {
    return books.of(number).state();
  }
}
