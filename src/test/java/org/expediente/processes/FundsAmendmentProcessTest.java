package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.procedures.funds.amendment.PlanBudget;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Ending;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Purpose;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.Plans;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsAmendmentProcessTest {
  private static final String LOOP = "funds-amendments";
  private static final String PROCESS = "funds-amendment";
  private static final String REQUEST = "userTask_requestAmendment";
  private static final String MANAGER = "userTask_approveTransferManager";
  private static final String FINANCIAL = "userTask_approveTransferFinancial";
  private static final String OVERSIGHT_OPINION = "userTask_giveAmendmentOversightOpinion";
  private static final String FINANCIAL_OPINION = "userTask_giveAmendmentFinancialOpinion";
  private static final String LEGAL_OPINION = "userTask_giveAmendmentLegalOpinion";
  private static final String RESOLVE = "userTask_resolveAmendment";
  private static final String SIGN_NGO = "userTask_signAddendumNgo";
  private static final String SIGN_AUTHORITY = "userTask_signAddendumAuthority";
  private static final String REASON = "El cambio sirve al mismo fin y cabe en el presupuesto.";
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase cases;
  @Autowired FundsDesk funds;
  @Autowired PlanBudget budget;
  @Autowired Plans plans;
  @Autowired Commitments commitments;
  @Autowired AdvanceAccounts accounts;
  @Autowired Executions executions;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(LOOP);
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    agreement.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed("funds-amendments")).isEmpty();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S10", "A-S41"})
  void exactlyTheLimitNeedsTwoApprovalsAndThePlanKeepsItsSeal() {
    String number = cases.start(LOOP, Map.of());
    ask(number, transfer("L-07", "L-01", "10000.00"));
    assertThat(desk.open(number)).containsExactly(MANAGER, REQUEST);
    opinion("program-manager-1", number, MANAGER, "FAVORABLE");
    opinion("financial-1", number, FINANCIAL, "FAVORABLE");

    assertThat(desk.ends(number)).containsExactly("endEvent_amendmentApproved");
    assertThat(totals(number)).containsEntry("L-07", "30000.00").containsEntry("L-01", "20000.00");
    assertThat(plans.lines(number, 1).get(0).total()).isEqualByComparingTo("10000.00");
    assertThat(row(number, 1))
        .containsEntry("before_text", "Línea L-07: $40,000.00. Línea L-01: $10,000.00.")
        .containsEntry("after_text", "Línea L-07: $30,000.00. Línea L-01: $20,000.00.")
        .containsEntry("decision", REASON)
        .containsEntry("requested_by", "ngo-1")
        .containsEntry("decided_by", "financial-1");

    ask(number, transfer("L-01", "L-08", "0.01"));
    assertThat(desk.open(number)).contains(LEGAL_OPINION).doesNotContain(MANAGER);
  }

  @Test
  @Demand({"A-S12", "A-S37"})
  void aCentMoreNeedsAnAddendumAndThreeOpinionsInFavour() {
    String number = cases.start(LOOP, Map.of());
    ask(number, transfer("L-07", "L-01", "10000.01"));
    assertThat(desk.open(number))
        .containsExactly(FINANCIAL_OPINION, LEGAL_OPINION, OVERSIGHT_OPINION, REQUEST);
    opinion("oversight-1", number, OVERSIGHT_OPINION, "DESFAVORABLE");
    opinion("financial-1", number, FINANCIAL_OPINION, "FAVORABLE");
    opinion("legal-1", number, LEGAL_OPINION, "FAVORABLE");
    assertThatThrownBy(() -> opinion("authority-1", number, RESOLVE, "FAVORABLE"))
        .hasMessageContaining("con los tres dictámenes favorables");
    opinion("authority-1", number, RESOLVE, "DESFAVORABLE");
    assertThat(desk.ends(number)).containsExactly("endEvent_amendmentRejected");
    assertThat(totals(number)).containsEntry("L-07", "40000.00");
  }

  @Test
  @Demand({"A-S10", "A-S12"})
  void smallTransfersCountTogether() {
    String number = cases.start(LOOP, Map.of());
    ask(number, transfer("L-07", "L-01", "4000.00"));
    ask(number, transfer("L-07", "L-01", "4000.00")); // the first is still pending and counts
    for (int i = 0; i < 2; i++) {
      desk.complete("program-manager-1", desk.tasks(number, MANAGER).get(0), says("FAVORABLE"));
      desk.complete("financial-1", desk.tasks(number, FINANCIAL).get(0), says("FAVORABLE"));
    }
    ask(number, transfer("L-07", "L-08", "2000.01"));
    assertThat(desk.open(number)).doesNotContain(MANAGER);
    opinions(number);
    opinion("authority-1", number, RESOLVE, "FAVORABLE");
    assertThat(funds.text(number, "addendum"))
        .contains("CONV-" + number, "Fundación Caminos de Paz", "Adenda número 3")
        .contains("Línea L-07: $32,000.00. Línea L-08: $10,000.00.")
        .contains("Línea L-07: $29,999.99. Línea L-08: $12,000.01.")
        .contains("Traslada $2,000.01; antes se trasladaron $8,000.00 de un plan de $100,000.00.")
        .contains("Integrante legal", "Titular del Ministerio", REASON);

    assertThatThrownBy(() -> signNgo(number, TODAY)).hasMessageContaining("Adenda firmada");
    agreement.uploadPdf("ngo-1", number, "addendum-signed-ngo");
    assertThatThrownBy(() -> signNgo(number, TODAY.plusDays(1)))
        .hasMessageContaining("no puede ser futura");
    signNgo(number, TODAY);
    assertThat(totals(number)).containsEntry("L-07", "32000.00");
    assertThatThrownBy(() -> signAuthority(number, TODAY))
        .hasMessageContaining("Falta el ejemplar de esta adenda firmado por ambas partes");
    agreement.uploadPdf("authority-1", number, "addendum-signed");
    assertThatThrownBy(() -> signAuthority(number, TODAY.minusDays(1)))
        .hasMessageContaining("El Titular firma después de la organización");
    signAuthority(number, TODAY);
    assertThat(totals(number)).containsEntry("L-07", "29999.99").containsEntry("L-08", "12000.01");

    agreement.later();
    ask(number, term(LocalDate.of(2028, 2, 1)));
    opinions(number);
    opinion("authority-1", number, RESOLVE, "FAVORABLE");
    assertThatThrownBy(() -> signNgo(number, TODAY))
        .as("the copy of the first addendum does not serve the second")
        .hasMessageContaining("Falta el ejemplar de esta adenda firmado por la organización");
  }

  @Test
  @Demand("A-S12")
  void whatIsAlreadyUsedIsNotMadeGoodAfterwards() {
    String number = cases.start(LOOP, Map.of());
    commit(number, "L-04", "17000.00");
    ask(number, transfer("L-04", "L-06", "500.01"));
    assertThat(desk.ends(number)).containsExactly("endEvent_amendmentRejected");
    assertThat(row(number, 1).get("decision").toString())
        .contains("no se modifica lo que ya se gastó");

    ask(number, transfer("L-04", "L-06", "500.00"));
    opinion("program-manager-1", number, MANAGER, "FAVORABLE");
    commit(number, "L-04", "0.01");
    assertThatThrownBy(() -> opinion("financial-1", number, FINANCIAL, "FAVORABLE"))
        .hasMessageContaining("De la línea L-04 ya no quedan $500.00 sin usar");
    opinion("financial-1", number, FINANCIAL, "DESFAVORABLE");
    assertThat(totals(number)).containsEntry("L-04", "17500.00");
  }

  @Test
  void whatTheAccountsShowIsUsedToo() {
    String number = cases.start(LOOP, Map.of());
    accounts.open(number, 1, new BigDecimal("60000.00"), TODAY, TODAY.plusMonths(1));
    accounts.filed(number, 1, TODAY, new BigDecimal("59500.00"));
    ask(number, transfer("L-07", "L-01", "500.01"));
    assertThat(desk.ends(number)).containsExactly("endEvent_amendmentRejected");
    ask(number, transfer("L-07", "L-01", "500.00"));
    opinion("program-manager-1", number, MANAGER, "DESFAVORABLE");
    assertThat(row(number, 2))
        .containsEntry("state", "RECHAZADA")
        .containsEntry("decision", REASON);
  }

  @Test
  void wrongRequestsAreNamedAndNothingIsStored() {
    String number = cases.start(LOOP, Map.of());
    refused(number, transfer("L-99", "L-01", "1.00"), "La línea «L-99» no está en el plan");
    refused(number, transfer("L-07", "L-07", "1.00"), "entre dos líneas distintas");
    refused(number, transfer("L-07", "L-04", "1.00"), "de una misma forma de pago");
    refused(number, transfer("L-01", "L-07", "10000.01"), "La línea L-01 tiene $10,000.00");
    refused(number, transfer("L-01", "L-07", "0.00"), "Monto");
    refused(number, transfer("L-01", "L-07", "1.005"), "Monto");
    refused(number, term(TODAY), "posterior a hoy");
    refused(number, term(ExecutionCase.END), "El programa ya termina el 17/12/2027");
    refused(number, clause("Los talleres son en Soyapango."), "es igual al actual");
    assertThat(
            sql.sql("select * from fund_amendment where case_number = ?")
                .param(number)
                .query()
                .listOfRows())
        .isEmpty();
  }

  @Test
  void anotherLastDayMovesTheProgrammeAndItsTimers() {
    String number = cases.start(LOOP, Map.of());
    LocalDate later = LocalDate.of(2028, 3, 17);
    ask(number, term(later));
    opinions(number);
    opinion("authority-1", number, RESOLVE, "FAVORABLE");
    agreement.uploadPdf("ngo-1", number, "addendum-signed-ngo");
    signNgo(number, TODAY);
    agreement.uploadPdf("authority-1", number, "addendum-signed");
    var before = desk.timer(number, "timerBoundary_programmeEnded").getDuedate();
    signAuthority(number, TODAY);
    assertThat(executions.of(number).endsOn()).isEqualTo(later);
    assertThat(row(number, 1))
        .containsEntry("before_text", "Último día del programa: 17/12/2027.")
        .containsEntry("after_text", "Último día del programa: 17/03/2028.");
    assertThat(desk.timer(number, "timerBoundary_programmeEnded").getDuedate()).isAfter(before);
    desk.expire(number, "timerBoundary_programmeEnded");
    assertThat(desk.ends(number))
        .containsExactly("endEvent_amendmentApproved", "endEvent_amendmentsClosed");
  }

  @Test
  void anAddendumThatIsNotSignedChangesNothing() {
    String number = cases.start(LOOP, Map.of());
    ask(number, clause("Los talleres son en Ilopango."));
    opinions(number);
    opinion("authority-1", number, RESOLVE, "FAVORABLE");
    desk.expire(number, "timerBoundary_addendumUnsigned");
    assertThat(row(number, 1))
        .containsEntry("state", "RECHAZADA")
        .containsEntry("decision", "La organización no firmó la adenda en el plazo.");

    agreement.at(TODAY.plusMonths(2));
    ask(number, clause("Los talleres son en Ilopango."));
    opinions(number);
    opinion("authority-1", number, RESOLVE, "FAVORABLE");
    agreement.uploadPdf("ngo-1", number, "addendum-signed-ngo");
    signNgo(number, TODAY);
    desk.complete("authority-1", number, SIGN_AUTHORITY, says("DESFAVORABLE"));
    assertThat(desk.ends(number))
        .containsExactly("endEvent_amendmentRejected", "endEvent_amendmentRejected");
  }

  @Test
  void afterTheEndNothingIsChangedAnyMore() {
    String number = cases.start(LOOP, Map.of());
    ask(number, transfer("L-07", "L-01", "100.00"));
    executions.end(number, TODAY, Ending.TERMINACION);
    opinion("program-manager-1", number, MANAGER, "FAVORABLE");
    assertThatThrownBy(() -> opinion("financial-1", number, FINANCIAL, "FAVORABLE"))
        .hasMessageContaining("El programa terminó el 01/02/2027");
  }

  private void ask(String number, Map<String, Object> fields) {
    desk.complete("ngo-1", number, REQUEST, fields);
  }

  private void refused(String number, Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> ask(number, fields)).hasMessageContaining(sentence);
  }

  private static Map<String, Object> transfer(String from, String to, String amount) {
    return Map.of(
        "amendmentKind",
        "TRASLADO",
        "fromLine",
        from,
        "toLine",
        to,
        "amount",
        amount,
        "reason",
        REASON);
  }

  private static Map<String, Object> term(LocalDate last) {
    return Map.of("amendmentKind", "PLAZO", "newLastDay", last.toString(), "reason", REASON);
  }

  private static Map<String, Object> clause(String text) {
    return Map.of(
        "amendmentKind",
        "OTRO",
        "currentText",
        "Los talleres son en Soyapango.",
        "newText",
        text,
        "reason",
        REASON);
  }

  private static Map<String, Object> says(String result) {
    return Map.of("amendmentOpinion", result, "reason", REASON);
  }

  private void opinion(String person, String number, String task, String result) {
    desk.complete(person, number, task, says(result));
  }

  private void opinions(String number) {
    opinion("oversight-1", number, OVERSIGHT_OPINION, "FAVORABLE");
    opinion("financial-1", number, FINANCIAL_OPINION, "FAVORABLE");
    opinion("legal-1", number, LEGAL_OPINION, "FAVORABLE");
  }

  private void signNgo(String number, LocalDate on) {
    desk.complete("ngo-1", number, SIGN_NGO, Map.of("signedOn", on.toString(), "sworn", true));
  }

  private void signAuthority(String number, LocalDate on) {
    Map<String, Object> fields = new HashMap<>(says("FAVORABLE"));
    fields.put("signedOn", on.toString());
    desk.complete("authority-1", number, SIGN_AUTHORITY, fields);
  }

  private void commit(String number, String line, String amount) {
    String reference = number + "-" + line + "-" + amount;
    desk.as(
        "financial-1",
        () -> {
          commitments.commit(
              new Commitment(
                  number, Purpose.PAGO_DIRECTO, 1, line, new BigDecimal(amount), reference));
          return null;
        });
  }

  private Map<String, String> totals(String number) {
    return budget.lines(number).stream()
        .collect(Collectors.toMap(BudgetLine::code, line -> line.total().toPlainString()));
  }

  private Map<String, Object> row(String number, int amendment) {
    return sql.sql("select * from fund_amendment where case_number = ? and number = ?")
        .params(number, amendment)
        .query()
        .singleRow();
  }
}
