package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.claim.ClaimState;
import org.expediente.procedures.contracts.claim.GuaranteeClaim;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligations;
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

/** Claims on the guarantees of a contract of 100,000.00 (B39, numbers of B.9). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractGuaranteeClaimProcessTest {
  private static final String PROCESS = "contract-guarantee-claim";
  private static final String DEFECT = "userTask_valueDefect";
  private static final String EXTEND = "userTask_extendGuarantee";
  private static final String DRAFT = "userTask_draftGuarantorRequest";
  private static final String REVIEW = "userTask_reviewGuarantorRequest";
  private static final String FILE = "userTask_fileGuarantorRequest";
  private static final String ANSWER = "userTask_answerGuarantorRequest";
  private static final String PAYMENT = "userTask_registerGuarantorPayment";
  private static final String REFER = "userTask_referGuaranteeCollection";
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired TerminationCase termination;
  @Autowired PaidRows paid;
  @Autowired Guarantees guarantees;
  @Autowired Fines fines;
  @Autowired GuaranteeClaims claims;
  @Autowired FinePayments payments;
  @Autowired Obligations obligations;
  @Autowired Proceedings proceedings;
  @Autowired Contracts books;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart("contract-guarantee-demand");
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("contract-guarantee-demand")).isEmpty();
  }

  @Test
  @Demand("B-S24")
  void theGuarantorPaysInProportionToWhatWasNotFulfilled() {
    Case of = caducity("65000.00");
    assertThat(termination.shown(of.number(), DRAFT, "claimText"))
        .isEqualTo(
            "Valor no cumplido: $35,000.00. Valor vigente del contrato: $100,000.00. Monto de la"
                + " garantía: $20,000.00. Se reclama: $7,000.00.");
    draft(of);
    review(of, "CORREGIR");
    assertThat(termination.shown(of.number(), DRAFT, "claimReview")).contains("incondicional");
    draft(of);
    review(of, "PRESENTAR");
    assertThatThrownBy(() -> file(of))
        .as("not before the contractor was told (trap 8)")
        .hasMessageContaining("La caducidad aún no se ha notificado al contratista");
    assertThat(claim(of).state()).isEqualTo(ClaimState.PREPARADO);
    termination.notified(of.number(), of.proceeding(), "RESOLUCION", TODAY);
    file(of);
    Guarantee guarantee = guarantees.find(claim(of).guaranteeId());
    assertThat(guarantee.state()).isEqualTo(GuaranteeState.RECLAMADA);
    assertThat(text.of(of.number(), "contract-guarantor-request"))
        .contains("Póliza número " + guarantee.number(), "$20,000.00", "$7,000.00")
        .contains("Causa", "Anexos", "Resolución de caducidad, actas", "el 20 de junio de 2022")
        .contains("Base legal: LACAP, art. 36.");

    answer(of, "PAGA");
    assertThatThrownBy(() -> pay(of, "7000.01", "A"))
        .hasMessageContaining("Faltan por pagar $7,000.00 y el ingreso dice $7,000.01.");
    assertThat(claim(of).paid()).isZero();
    pay(of, "7000.00", "A");
    assertThat(claim(of).state()).isEqualTo(ClaimState.PAGADO);
    assertThat(guarantees.find(guarantee.id()).state()).isEqualTo(GuaranteeState.EJECUTADA);
    assertThat(desk.ends(of.number())).contains("endEvent_claimPaid", "endEvent_claimsPaid");
    assertThat(termination.acts(of.number(), "contracts.claimPaid")).hasSize(1);
  }

  @Test
  void theAmountIsThatOfTheDayOnWhichItIsFiled() {
    Case of = caducity("65000.00");
    draft(of);
    review(of, "PRESENTAR");
    termination.notified(of.number(), of.proceeding(), "RESOLUCION", TODAY);
    termination.accepted(of.number(), "15000.00");
    file(of);
    assertThat(claim(of).amount()).isEqualByComparingTo("4000.00");
    assertThat(termination.acts(of.number(), "contracts.claimRecomputed"))
        .singleElement()
        .asString()
        .contains("$7,000.00", "$4,000.00");
  }

  @Test
  void anExpiredGuaranteeCannotBeClaimedAndNothingIsStored() {
    Case of = caducity("65000.00");
    contracts.at(ContractCase.END.plusDays(61));
    assertThatThrownBy(() -> draft(of))
        .hasMessageContaining("La garantía venció el 17/09/2022: reclamo imposible.");
    contracts.at(ContractCase.END.plusDays(60));
    draft(of);
    review(of, "PRESENTAR");
    termination.notified(of.number(), of.proceeding(), "RESOLUCION", TODAY);
    contracts.at(ContractCase.END.plusDays(61));
    assertThatThrownBy(() -> file(of)).hasMessageContaining("reclamo imposible");
    assertThat(claim(of).filedOn()).isNull();
    assertThat(contracts.documents(of.number())).doesNotContain("contract-guarantor-request");

    desk.expire(of.number(), "timerBoundary_guaranteeExpiring");
    assertThat(termination.notices(of.number()))
        .contains("procurement: contracts.claim.expiring", "audit: contracts.claim.expiring");
    desk.expire(of.number(), "timerBoundary_guaranteeExpired");
    assertThat(claim(of).state()).isEqualTo(ClaimState.VENCIDO);
    assertThat(guarantees.find(claim(of).guaranteeId()).state()).isEqualTo(GuaranteeState.VENCIDA);
    assertThat(termination.notices(of.number())).contains("audit: contracts.claim.expired");
    assertThat(desk.ends(of.number())).contains("endEvent_claimExpired", "endEvent_claimsOpen");
  }

  @Test
  void theWarningComesFifteenDaysBefore() {
    Case of = caducity("65000.00");
    assertThat(desk.timer(of.number(), "timerBoundary_guaranteeExpiring").getDuedate())
        .hasSameTimeAs("2022-09-02T06:00:00Z");
  }

  @Test
  void aGuarantorWhoObjectsGoesToTheProsecutor() {
    Case of = filed();
    Map<String, Object> objection = FormExamples.of("contract-answer-guarantor-request");
    objection.put("guarantorAnswer", "OBJETA");
    objection.keySet().removeAll(List.of("offeredAmount", "answerText"));
    assertThatThrownBy(() -> desk.complete("guarantor-1", of.number(), ANSWER, objection))
        .hasMessageContaining("Escriba las razones por las que no paga");
    objection.put("answerText", "La póliza fue anulada por falta de pago de la prima.");
    desk.complete("guarantor-1", of.number(), ANSWER, objection);
    assertThat(termination.notices(of.number())).contains("legal: contracts.claim.unpaid");
    refer(of);
    assertThat(claim(of).state()).isEqualTo(ClaimState.EN_COBRO);
    assertThat(text.of(of.number(), "contract-guarantee-collection"))
        .contains("A la Fiscalía General de la República", "La póliza fue anulada", "$7,000.00");
    assertThat(desk.ends(of.number())).contains("endEvent_claimReferred", "endEvent_claimsOpen");
  }

  @Test
  void silenceOfTheGuarantorIsNoWayOut() {
    Case of = filed();
    desk.expire(of.number(), "timerBoundary_guarantorSilence");
    refer(of);
    assertThat(text.of(of.number(), "contract-guarantee-collection"))
        .contains("No respondió en el plazo.");
  }

  @Test
  void aPartIsTakenAndTheRestIsCollected() {
    Case of = filed();
    Map<String, Object> part = FormExamples.of("contract-answer-guarantor-request");
    part.put("guarantorAnswer", "PAGA_EN_PARTE");
    part.put("offeredAmount", "7000.00");
    assertThatThrownBy(() -> desk.complete("guarantor-1", of.number(), ANSWER, part))
        .hasMessageContaining("un monto menor que lo reclamado ($7,000.00)");
    part.put("offeredAmount", "3000.00");
    desk.complete("guarantor-1", of.number(), ANSWER, part);
    assertThatThrownBy(() -> payOn(of, "3000.00", "B", TODAY.minusDays(1)))
        .hasMessageContaining("debe estar entre el día del requerimiento (20/06/2022) y hoy");
    pay(of, "3000.00", "B");
    assertThat(termination.shown(of.number(), REFER, "claimStanding"))
        .isEqualTo("Reclamado: $7,000.00. Pagado: $3,000.00. Falta: $4,000.00.");
    refer(of);
    assertThat(guarantees.find(claim(of).guaranteeId()).state())
        .isEqualTo(GuaranteeState.RECLAMADA);

    Case other = filed();
    answer(other, "PAGA");
    assertThatThrownBy(() -> payWith(other, "7000.00", "TR-" + of.number() + "-B"))
        .hasMessageContaining("ya está registrado");
    desk.expire(other.number(), "timerBoundary_paymentOverdue");
    refer(other);
    assertThat(text.of(other.number(), "contract-guarantee-collection"))
        .contains("Ofreció pagar, pero el dinero no ingresó completo en el plazo.");
  }

  @Test
  void ofTheAdvanceOnlyWhatWasNotAmortised() {
    String number = termination.contract("100000.00", "30000.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    termination.bond(number, GuaranteeKind.ANTICIPO, "30000.00");
    paid.say(number, "30000.00", "12500.00", "55000.00", "2000.00");
    start(number, ProceedingKind.CADUCIDAD);
    assertThat(claims.ofContract(number))
        .extracting(GuaranteeClaim::amount)
        .usingElementComparator(BigDecimal::compareTo)
        .as("nothing fulfilled: the whole bond; 30,000 - 12,500 of the advance")
        .containsExactly(new BigDecimal("20000.00"), new BigDecimal("17500.00"));
    desk.run(number, "callActivity_demand#multiInstanceBody");
    assertThat(desk.tasks(number, DRAFT)).as("each guarantee its own claim").hasSize(2);
  }

  @Test
  void aDefectIsClaimedByItsValueAndNeverAboveTheBond() {
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.BUEN_SERVICIO, "1500.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    String incident = termination.incident(number, IncidentType.GARANTIA_CALIDAD);
    start(incident, ProceedingKind.EJECUCION_GARANTIA);
    assertThat(desk.task(incident, DEFECT).getAssignee()).isEqualTo("contract-manager-1");
    Map<String, Object> value = FormExamples.of("contract-value-defect");
    assertThatThrownBy(() -> desk.complete("contract-manager-1", incident, DEFECT, value))
        .hasMessageContaining("Prueba del defecto reclamado");
    contracts.hand("contract-manager-1", incident, "guarantee-defect-proof");
    desk.complete("contract-manager-1", incident, DEFECT, value);
    assertThat(claims.ofContract(number))
        .singleElement()
        .satisfies(claim -> assertThat(claim.amount()).isEqualByComparingTo("1500.00"));
  }

  @Test
  void whileAContractGoesOnOnlyWhatTheProceedingIsAboutCounts() {
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    contracts.obligation(number, "O-02", LocalDate.of(2022, 7, 15), "10000.00");
    String incident = termination.incident(number, IncidentType.NO_CONFORME);
    long id = termination.proceeding(incident, ProceedingKind.EJECUCION_GARANTIA);
    contracts.within(
        "legal-1", () -> proceedings.cover(id, obligations.named(number, "O-02").id()));
    contracts.start(PROCESS, incident, Map.of("proceedingId", id));
    assertThat(claims.ofContract(number))
        .singleElement()
        .satisfies(claim -> assertThat(claim.amount()).isEqualByComparingTo("2000.00"));
  }

  @Test
  void anUnpaidFirmFineIsClaimedWhereTheContractAllows() {
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    long fine = termination.fine(number, "3000.00", FineState.FIRME);
    contracts.start(PROCESS, number, Map.of("proceedingId", fine));
    assertThat(claims.ofContract(number))
        .singleElement()
        .satisfies(claim -> assertThat(claim.amount()).isEqualByComparingTo("3000.00"));
  }

  @Test
  void ofAFineOnlyWhatIsLeftIsClaimedWhateverElseIsMissing() {
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    long fine = termination.fine(number, "3000.00", FineState.FIRME);
    contracts.within(
        "treasury-1",
        () ->
            payments.deducted(
                new FinePayment(
                    fine, PaymentWay.PAGO, new BigDecimal("1000.00"), TODAY, "RI-" + number)));
    long claim = termination.proceeding(number, ProceedingKind.EJECUCION_GARANTIA);
    contracts.within("legal-1", () -> proceedings.follow(claim, fine));
    contracts.start(PROCESS, number, Map.of("proceedingId", claim));
    assertThat(claims.ofContract(number))
        .singleElement()
        .satisfies(one -> assertThat(one.amount()).isEqualByComparingTo("2000.00"));
    assertThat(proceedings.find(claim).state()).isEqualTo(ProceedingState.ABIERTO);
  }

  @Test
  void anExecutionOfGuaranteesIsOverWithItsClaims() {
    String number = termination.contract("100000.00", "0.00");
    String incident = termination.incident(number, IncidentType.NO_CONFORME);
    long id = start(incident, ProceedingKind.EJECUCION_GARANTIA);
    assertThat(desk.ends(incident)).containsExactly("endEvent_nothingToClaim");
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(proceedings.find(id).outcome()).isEqualTo("SIN_RECLAMO");
  }

  @Test
  void aGuaranteeAboutToRunOutIsProlongedOrClaimed() {
    String number = ending();
    Guarantee guarantee = guarantees.of(books.of(number).caseNumber()).get(0);
    Map<String, Object> yes = FormExamples.of("contract-extend-guarantee");
    yes.put("extended", "SI");
    yes.put("extendedUntil", guarantee.validTo().toString());
    assertThatThrownBy(() -> desk.complete("procurement-1", number, EXTEND, yes))
        .hasMessageContaining("posterior al vencimiento actual (17/09/2022)");
    yes.put("extendedUntil", "2022-12-31");
    assertThatThrownBy(() -> desk.complete("procurement-1", number, EXTEND, yes))
        .hasMessageContaining("Falta la prórroga que extendió el fiador");
    contracts.hand("procurement-1", number, "guarantee-extension");
    desk.complete("procurement-1", number, EXTEND, yes);
    assertThat(guarantees.find(guarantee.id()).validTo()).isEqualTo("2022-12-31");
    assertThat(desk.ends(number)).containsExactly("endEvent_guaranteeExtended");

    String refused = ending();
    Map<String, Object> no = FormExamples.of("contract-extend-guarantee");
    no.remove("extendedUntil");
    desk.complete("procurement-1", refused, EXTEND, no);
    desk.run(refused, "callActivity_demand#multiInstanceBody");
    assertThat(desk.open(refused)).containsExactly(DRAFT);
  }

  @Test
  void withoutFaultNothingIsExecutedAndWhatRanOutIsSeen() {
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    start(number, ProceedingKind.REVOCACION);
    assertThat(claims.ofContract(number)).isEmpty();
    assertThat(desk.ends(number)).containsExactly("endEvent_nothingToClaim");

    String late = termination.contract("100000.00", "0.00");
    termination.bond(late, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    contracts.at(ContractCase.END.plusDays(61));
    start(late, ProceedingKind.CADUCIDAD);
    assertThat(guarantees.of(late).get(0).state()).isEqualTo(GuaranteeState.VENCIDA);
    assertThat(termination.notices(late)).contains("audit: contracts.claim.expired");
  }

  /** A case, which is also that of the contract, and its proceeding. */
  private record Case(String number, long proceeding) {}

  private Case caducity(String accepted) {
    String number = termination.contract("100000.00", "0.00");
    termination.accepted(number, accepted);
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    long id = start(number, ProceedingKind.CADUCIDAD);
    contracts.within("authority-1", () -> proceedings.resolve(id, "DECLARADA"));
    desk.run(number, "callActivity_demand#multiInstanceBody");
    return new Case(number, id);
  }

  private Case filed() {
    Case of = caducity("65000.00");
    draft(of);
    review(of, "PRESENTAR");
    termination.notified(of.number(), of.proceeding(), "RESOLUCION", TODAY);
    file(of);
    return of;
  }

  private String ending() {
    contracts.at(TODAY);
    String number = termination.contract("100000.00", "0.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    String incident = termination.incident(number, IncidentType.GARANTIA);
    contracts.at(ContractCase.END.plusDays(60 - 20));
    start(incident, ProceedingKind.EJECUCION_GARANTIA);
    return incident;
  }

  private long start(String number, ProceedingKind kind) {
    long id = termination.proceeding(number, kind);
    contracts.start(PROCESS, number, Map.of("proceedingId", id));
    return id;
  }

  private void draft(Case of) {
    desk.complete(
        "procurement-1", of.number(), DRAFT, FormExamples.of("contract-draft-guarantor-request"));
  }

  private void review(Case of, String result) {
    Map<String, Object> fields = FormExamples.of("contract-review-guarantor-request");
    fields.put("reviewResult", result);
    desk.complete("legal-1", of.number(), REVIEW, fields);
  }

  private void file(Case of) {
    desk.complete(
        "procurement-1", of.number(), FILE, FormExamples.of("contract-file-guarantor-request"));
  }

  private void answer(Case of, String answer) {
    desk.complete("guarantor-1", of.number(), ANSWER, Map.of("guarantorAnswer", answer));
  }

  private void pay(Case of, String amount, String reference) {
    payOn(of, amount, reference, TODAY);
  }

  private void payOn(Case of, String amount, String reference, LocalDate on) {
    payment(of, amount, "TR-" + of.number() + "-" + reference, on);
  }

  private void payWith(Case of, String amount, String reference) {
    payment(of, amount, reference, TODAY);
  }

  private void payment(Case of, String amount, String reference, LocalDate on) {
    Map<String, Object> fields = FormExamples.of("contract-register-guarantor-payment");
    fields.put("receivedAmount", amount);
    fields.put("receivedOn", on.toString());
    fields.put("bankReference", reference);
    desk.complete("treasury-1", of.number(), PAYMENT, fields);
  }

  private void refer(Case of) {
    desk.complete(
        "legal-1", of.number(), REFER, FormExamples.of("contract-refer-guarantee-collection"));
  }

  private GuaranteeClaim claim(Case of) {
    return claims.ofContract(of.number()).get(0);
  }
}
