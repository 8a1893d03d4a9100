package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.liquidation.ContractLiquidation;
import org.expediente.procedures.contracts.liquidation.ContractLiquidations;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
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

/** Liquidation of a contract of 100,000.00 with an advance of 30,000.00 (B40, numbers of B.9). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractLiquidationProcessTest {
  private static final String PROCESS = "contract-liquidation";
  private static final String PREPARE = "userTask_prepareContractLiquidation";
  private static final String REVIEW = "userTask_reviewContractLiquidation";
  private static final String SIGN = "userTask_signContractLiquidation";
  private static final String ISSUE = "userTask_issueContractLiquidation";
  private static final String COLLECT = "userTask_registerLiquidationPayment";
  private static final String REFER = "userTask_referLiquidationBalance";
  private static final String ORDER = "userTask_orderLiquidationPayment";
  private static final String MINUTES = "contract-liquidation-minutes";
  private static final LocalDate TODAY = LocalDate.of(2022, 8, 8);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired TerminationCase termination;
  @Autowired PaidRows paid;
  @Autowired ContractLiquidations liquidations;
  @Autowired Fines fines;
  @Autowired FinePayments payments;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S24", "B-S26"})
  void theWorkedExampleToTheCent() {
    String number = example();
    assertThat(desk.task(number, PREPARE).getAssignee()).isEqualTo("contract-manager-1");
    assertThat(termination.shown(number, PREPARE, "liquidationText"))
        .contains("Valor aceptado: $40,000.00", "Efectivo entregado en total: $55,000.00")
        .contains("Multas firmes no pagadas: $3,000.00")
        .contains("Saldo: -$18,000.00, a cargo del contratista");
    assertThat(termination.shown(number, PREPARE, "claimableText"))
        .isEqualTo("Reclamable a la garantía de anticipo: $17,500.00.");
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    assertThat(last(number).balance()).isEqualByComparingTo("-18000.00");
    assertThat(last(number).crossBalance()).isEqualByComparingTo("-18000.00");
    assertThat(termination.shown(number, SIGN, "crossCheckText"))
        .isEqualTo("Comprobación por amortización y retención: -$18,000.00. Diferencia: $0.00.");
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    assertThat(text.of(number, MINUTES))
        .contains("Ejecutado y aceptado", "$40,000.00", "$55,000.00", "$12,500.00", "$2,000.00")
        .contains(", NIT 0614-")
        .contains("Saldo: -$18,000.00, a cargo del contratista.")
        .contains("Por cobrar al contratista: $18,000.00.")
        .contains("Reclamable a la garantía de anticipo: $17,500.00.")
        .contains("Administrador del contrato", "Unidad Financiera", "Por el contratista")
        .doesNotContain("No firmó", "no firmó", "Base legal");
    Map<String, Object> payment = FormExamples.of("contract-register-liquidation-payment");
    payment.put("settlementReference", "TR-" + number);
    payment.put("settledOn", TODAY.plusDays(1).toString());
    assertThatThrownBy(() -> desk.complete("treasury-1", number, COLLECT, payment))
        .hasMessageContaining("no puede ser futura");
    payment.put("settledOn", TODAY.toString());
    desk.complete("treasury-1", number, COLLECT, payment);
    assertThat(desk.ends(number)).containsExactly("endEvent_balanceCollected");
    assertThat(liquidations.settlement(last(number)).orElseThrow())
        .satisfies(it -> assertThat(it.amount()).isEqualByComparingTo("18000.00"))
        .satisfies(it -> assertThat(it.kind()).isEqualTo("COBRADO"));
    assertThat(fines.of(number))
        .as("paid with the balance: nobody asks for it again")
        .singleElement()
        .satisfies(fine -> assertThat(fine.state()).isEqualTo(FineState.PAGADA));
  }

  @Test
  void aFineThatWasPaidInPartCountsForTheRest() {
    String number = books("40000.00", "30000.00", "12500.00", "55000.00", "2000.00");
    long fine = termination.fine(number, "3000.00", FineState.FIRME);
    paid(fine, "1000.00");
    liquidate(number);
    assertThat(termination.shown(number, PREPARE, "liquidationText"))
        .contains("Multas firmes no pagadas: $2,000.00")
        .contains("Saldo: -$17,000.00, a cargo del contratista");
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    paid(fine, "2000.00");
    assertThat(termination.shown(number, COLLECT, "owedText")).contains("$17,000.00");
    Map<String, Object> payment = FormExamples.of("contract-register-liquidation-payment");
    payment.put("settlementReference", "TR-" + number);
    payment.put("settledOn", TODAY.toString());
    desk.complete("treasury-1", number, COLLECT, payment);
    assertThat(liquidations.settlement(last(number)).orElseThrow().amount())
        .as("what came in for the fine meanwhile is not asked for twice")
        .isEqualByComparingTo("15000.00");
  }

  private void paid(long fine, String amount) {
    contracts.within(
        "treasury-1",
        () ->
            payments.deducted(
                new FinePayment(
                    fine, PaymentWay.PAGO, new BigDecimal(amount), TODAY, "RI-" + fine + amount)));
  }

  @Test
  void aDifferenceIsRefusedUntilItIsExplained() {
    String number = example();
    prepare(number);
    Map<String, Object> off = accounts("24900.00", "12500.00", "2000.00");
    assertThatThrownBy(() -> review(number, off))
        .hasMessageContaining(
            "Las dos cuentas difieren en $100.00: corrija las cifras o explique la diferencia.");
    assertThat(liquidations.find(number)).isEmpty();
    off.put("explanation", "Un pago de 100.00 está en tránsito y el banco lo abona mañana.");
    review(number, off);
    assertThat(last(number).difference()).isEqualByComparingTo("100.00");
    assertThat(termination.shown(number, SIGN, "crossCheckText"))
        .contains("Diferencia: $100.00. Explicación: Un pago de 100.00 está en tránsito");
  }

  @Test
  void theFinancialUnitMaySendItBack() {
    String number = example();
    prepare(number);
    Map<String, Object> back = FormExamples.of("contract-review-liquidation");
    back.put("reviewDecision", "DEVOLVER");
    back.keySet()
        .removeAll(List.of("netPaid", "accountAmortised", "accountRetained", "explanation"));
    desk.complete("financial-1", number, REVIEW, back);
    assertThat(termination.shown(number, PREPARE, "reviewNotes")).contains("Las cifras coinciden");
    assertThat(liquidations.find(number)).isEmpty();
  }

  @Test
  void aContractorWhoDoesNotSignIsOnRecordAndTheBalanceGoesToTheProsecutor() {
    String number = example();
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    Map<String, Object> no = FormExamples.of("contract-sign-liquidation");
    no.put("liquidationSignature", "NO_FIRMA");
    desk.complete("contractor-1", number, SIGN, no);
    assertThat(termination.acts(number, "contracts.liquidationSigned"))
        .singleElement()
        .asString()
        .contains("NO_FIRMA");
    issue(number);
    assertThat(text.of(number, MINUTES))
        .contains("No firmó", "Razones del contratista para no firmar: Falta reconocer");
    desk.expire(number, "timerBoundary_balanceOverdue");
    Map<String, Object> note = FormExamples.of("contract-refer-liquidation");
    note.put("settlementReference", "DJ-" + number);
    note.put("settledOn", TODAY.toString());
    desk.complete("legal-1", number, REFER, note);
    assertThat(desk.ends(number)).containsExactly("endEvent_balanceReferred");
    assertThat(text.of(number, "contract-liquidation-collection"))
        .contains("A la Fiscalía General de la República", "-$18,000.00", "$18,000.00");
  }

  @Test
  void silenceIsSaidInTheMinutes() {
    String number = example();
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    desk.expire(number, "timerBoundary_signatureSilence");
    issue(number);
    assertThat(text.of(number, MINUTES))
        .contains("El contratista no firmó en el plazo que se le dio; se hace constar.");
  }

  @Test
  void whatTheBooksGainedMeanwhileIsReviewedAgain() {
    String number = example();
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    paid.say(number, "30000.00", "12500.00", "56000.00", "2000.00");
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    assertThatThrownBy(() -> issue(number))
        .hasMessageContaining("Los libros cambiaron después del cotejo");
    assertThat(contracts.documents(number)).doesNotContain(MINUTES);
    Map<String, Object> again = FormExamples.of("contract-issue-liquidation");
    again.put("issueDecision", "COTEJAR");
    desk.complete("contract-manager-1", number, ISSUE, again);
    review(number, accounts("26000.00", "12500.00", "2000.00"));
    assertThat(last(number).balance()).isEqualByComparingTo("-19000.00");
    desk.expire(number, "timerBoundary_signatureSilence");
    issue(number);
    assertThat(text.of(number, MINUTES))
        .as("a signature under other figures is none")
        .contains("El contratista no firmó en el plazo")
        .doesNotContain("Por el contratista");
  }

  @Test
  void whatTheMinistryOwesIsPaidByAnOrder() {
    String number = contract("40000.00", "0.00", "0.00", "25000.00", "2000.00");
    prepare(number);
    review(number, accounts("25000.00", "0.00", "2000.00"));
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    assertThat(termination.shown(number, ORDER, "owedText"))
        .isEqualTo("A favor del contratista: $15,000.00.");
    Map<String, Object> order = FormExamples.of("contract-order-liquidation-payment");
    order.put("settlementReference", "OP-" + number);
    order.put("settledOn", TODAY.toString());
    desk.complete("treasury-1", number, ORDER, order);
    assertThat(desk.ends(number)).containsExactly("endEvent_balancePaid");

    String other = contract("40000.00", "0.00", "0.00", "25000.00", "2000.00");
    prepare(other);
    review(other, accounts("25000.00", "0.00", "2000.00"));
    desk.complete("contractor-1", other, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(other);
    assertThatThrownBy(() -> desk.complete("treasury-1", other, ORDER, order))
        .hasMessageContaining("La referencia OP-" + number + " ya está registrada");
  }

  @Test
  void nobodyOwesWhereAllIsPaid() {
    String number = contract("40000.00", "0.00", "0.00", "40000.00", "0.00");
    prepare(number);
    review(number, accounts("40000.00", "0.00", "0.00"));
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_noBalance");
    assertThat(text.of(number, MINUTES)).contains("Saldo: $0.00, sin saldo.");
  }

  @Test
  void anIncidentsCaseLiquidatesItsContract() {
    String number = termination.contract("100000.00", "0.00");
    termination.accepted(number, "10000.00");
    String incident = termination.incident(number, IncidentType.ABANDONO);
    long id = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    contracts.start(PROCESS, incident, Map.of("proceedingId", id));
    prepare(incident);
    review(incident, accounts("0.00", "0.00", "0.00"));
    assertThat(last(number).balance()).isEqualByComparingTo("10000.00");
  }

  @Test
  void whatTheGuarantorPaidOfTheAdvanceIsNoLongerOwed() {
    String number = books("40000.00", "30000.00", "12500.00", "55000.00", "2000.00");
    termination.bond(number, GuaranteeKind.ANTICIPO, "30000.00");
    termination.recovered(number, "15000.00");
    liquidate(number);
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    assertThat(last(number).balance()).isEqualByComparingTo("-15000.00");
    assertThat(termination.shown(number, SIGN, "claimableText")).contains("$2,500.00");
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    assertThat(text.of(number, MINUTES)).contains("Por cobrar al contratista: $0.00.");
    assertThat(desk.ends(number)).containsExactly("endEvent_noBalance");
  }

  /**
   * The advance's guarantee is asked for the whole; what the work was worth beyond it goes back.
   */
  @Test
  void whatTheGuarantorPaidBeyondTheDebtIsGivenBack() {
    String number = books("40000.00", "30000.00", "12500.00", "55000.00", "2000.00");
    termination.bond(number, GuaranteeKind.ANTICIPO, "30000.00");
    termination.recovered(number, "17500.00");
    liquidate(number);
    prepare(number);
    review(number, accounts("25000.00", "12500.00", "2000.00"));
    desk.complete("contractor-1", number, SIGN, Map.of("liquidationSignature", "FIRMA"));
    issue(number);
    assertThat(text.of(number, MINUTES)).contains("Por pagar al contratista: $2,500.00.");
    Map<String, Object> order = FormExamples.of("contract-order-liquidation-payment");
    order.put("settlementReference", "OP-" + number);
    order.put("settledOn", TODAY.toString());
    desk.complete("treasury-1", number, "userTask_orderLiquidationPayment", order);
    assertThat(desk.ends(number)).containsExactly("endEvent_balancePaid");
    assertThat(liquidations.settlement(last(number)).orElseThrow().amount())
        .isEqualByComparingTo("2500.00");
  }

  /** Accepted 40,000; advance 30,000 of which 12,500 amortised; 55,000 in cash; fines 3,000. */
  private String example() {
    String number = books("40000.00", "30000.00", "12500.00", "55000.00", "2000.00");
    termination.bond(number, GuaranteeKind.ANTICIPO, "30000.00");
    termination.fine(number, "3000.00", FineState.FIRME);
    return liquidate(number);
  }

  private String contract(
      String accepted, String advance, String amortised, String cash, String retained) {
    return liquidate(books(accepted, advance, amortised, cash, retained));
  }

  private String books(
      String accepted, String advance, String amortised, String cash, String retained) {
    String number = termination.contract("100000.00", advance);
    termination.accepted(number, accepted);
    paid.say(number, advance, amortised, cash, retained);
    return number;
  }

  private String liquidate(String number) {
    long id = termination.proceeding(number, ProceedingKind.REVOCACION);
    contracts.start(PROCESS, number, Map.of("proceedingId", id));
    return number;
  }

  private void prepare(String number) {
    desk.complete(
        "contract-manager-1", number, PREPARE, FormExamples.of("contract-prepare-liquidation"));
  }

  private static Map<String, Object> accounts(String net, String amortised, String retained) {
    Map<String, Object> fields = FormExamples.of("contract-review-liquidation");
    fields.remove("explanation");
    fields.put("netPaid", net);
    fields.put("accountAmortised", amortised);
    fields.put("accountRetained", retained);
    return fields;
  }

  private void review(String number, Map<String, Object> fields) {
    desk.complete("financial-1", number, REVIEW, fields);
  }

  private void issue(String number) {
    desk.complete(
        "contract-manager-1", number, ISSUE, FormExamples.of("contract-issue-liquidation"));
  }

  private ContractLiquidation last(String number) {
    return liquidations.find(number).orElseThrow();
  }
}
