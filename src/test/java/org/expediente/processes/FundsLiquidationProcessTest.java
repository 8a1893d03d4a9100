package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.expediente.procedures.funds.ledger.ExecutionState;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.ObjectionState;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsLiquidationProcessTest {
  private static final String PROCESS = "funds-liquidation";
  private static final String ASSETS =
      """
      codigo,descripcion,fecha,costo,ubicacion
      B-01,Computadora portátil,2027-03-01,800.00,Soyapango
      B-02,Juego de herramientas,2027-04-01,450.00,Soyapango
      """;

  @Autowired Desk desk;
  @Autowired LiquidationCase cases;
  @Autowired AgreementCase agreement;
  @Autowired Executions executions;
  @Autowired Objections objections;
  @Autowired Movements movements;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart("funds-objections");
  }

  @AfterEach
  void forgive() {
    cases.forgiveAll();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("funds-objections")).isEmpty();
  }

  @Test
  @Demand({"A-S11", "A-S26", "A-S33", "A-S35", "A-S42"})
  void moneyAndResultsAreSettledToTheCent() {
    String number = cases.begun("60000.00");
    assertThat(executions.of(number).endedOn()).isEqualTo(ExecutionCase.END);
    cases.file(number, Map.of(), "60", "5");

    assertThatThrownBy(() -> cases.reconcile("financial-1", number, "60000.00", "0.01"))
        .hasMessageContaining("La conciliación no cuadra")
        .hasMessageContaining("difiere en -$0.01");
    assertThat(desk.open(number)).containsExactly("userTask_reconcile");
    cases.reconcile("financial-1", number, "60000.00", "0.00");

    assertThat(shown(number, "userTask_reportClosing", "resultsReached"))
        .contains("R-02 Jóvenes que dejan la escuela: de 20 a 5 personas; se logró 5.");
    assertThat(shown(number, "userTask_reportClosing", "costPerBeneficiary"))
        .isEqualTo("$6,000.00 por cada uno de 10 beneficiarios activos ($60,000.00 en total).");
    cases.close(number);
    desk.run(number, "serviceTask_calculate");
    assertThat(shown(number, "userTask_approveLiquidation", "verdictText")).startsWith("CUMPLIDO.");

    assertThatThrownBy(() -> decide(number, Map.of("decision", "DEVOLVER")))
        .hasMessageContaining("Escriba el motivo por el que devuelve");
    decide(number, Map.of("decision", "DEVOLVER", "reason", "Falta revisar los intereses."));
    assertThat(shown(number, "userTask_reconcile", "returned"))
        .isEqualTo("Falta revisar los intereses.");
    assertThat(executions.of(number).state()).isEqualTo(ExecutionState.TERMINADA);

    cases.reconcile("financial-1", number, "60000.00", "0.00");
    cases.close(number);
    cases.approve(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_nothingDue");
    assertThat(executions.of(number).state()).isEqualTo(ExecutionState.LIQUIDADA);
    assertThat(cases.verdicts(number)).containsExactly("CUMPLIDO", "CUMPLIDO");
    assertThat(agreement.documents(number)).contains("closing-report", "liquidation-minutes");
  }

  @Test
  void anObjectionIsHeardAndMayStandByHalf() {
    String number = cases.begun("60000.00");
    object(number, 1, "100.00");
    object(number, 2, "300.00");
    agreement.upload("ngo-1", number, "settlement-assets", ASSETS);
    assertThatThrownBy(() -> cases.file(number, Map.of(), "60", "5"))
        .hasMessageContaining("responda que sí hubo bienes");
    cases.file(number, Map.of("assetsAcquired", "SI"), "60", "5");
    assertThatThrownBy(() -> agreement.upload("ngo-1", number, "settlement-assets", ASSETS))
        .hasMessageContaining("La liquidación ya se presentó");
    cases.reconcile("financial-1", number, "60000.00", "0.00");
    cases.close(number);

    issueObjections(number);
    assertThatThrownBy(() -> answer(number, "Se presenta constancia."))
        .hasMessageContaining("Respuesta");
    answer(number, "Se presenta constancia.", "Se acepta la objeción.");
    assertThatThrownBy(() -> resolve("financial-1", number, "50.00", "300.00"))
        .hasMessageContaining("Usted formuló la objeción OBJ-001 y no puede resolverla");
    tasks.setAssignee(desk.task(number, "userTask_resolveObjections").getId(), null);
    assertThatThrownBy(() -> resolve("financial-2", number, "100.01", "300.00"))
        .hasMessageContaining("de $0.00 a $100.00");
    resolve("financial-2", number, "100.00", "300.00");
    assertThatThrownBy(() -> review(number, Map.of("review", "DEVOLVER")))
        .hasMessageContaining("Escriba las observaciones");
    review(number, Map.of("review", "DEVOLVER", "reviewRemarks", "Falta valorar la constancia."));
    resolve("financial-2", number, "50.00", "300.00");
    review(number, Map.of("review", "CONFORME"));

    assertThat(objections.of(number))
        .extracting(objection -> objection.state())
        .containsExactly(ObjectionState.PARCIAL, ObjectionState.FIRME);
    cases.approve(number);
    assertThat(cases.calculated(number, "refund_due")).isEqualByComparingTo("350.00");
    assertThat(cases.owes(number)).containsExactly("OBJECION_FIRME");

    assertThat(desk.open(number)).containsExactly("userTask_decideAssets");
    assertThatThrownBy(() -> decideAssets(number, "DEVOLUCION")).hasMessageContaining("Destino");
    decideAssets(number, "DEVOLUCION", "PERMANECE");
    assertThat(desk.ends(number)).contains("endEvent_refundDue", "endEvent_objectionsResolved");
    assertThat(cases.verdicts(number)).containsExactly("(CUMPLIDO_PARCIAL)");
    assertThat(agreement.documents(number)).contains("objection-list", "objection-resolution");
  }

  @Test
  @Demand("A-S44")
  void whoDoesNotFileIsLiquidatedExOfficioAndWhoIsSilentLoses() {
    String number = cases.begun("40000.00");
    object(number, 1, "1000.00");
    desk.expire(number, "timerBoundary_filingReminder");
    assertThat(desk.open(number)).containsExactly("userTask_fileLiquidation");
    desk.expire(number, "timerBoundary_filingOverdue");
    assertThat(cases.owes(number)).containsExactly("LIQUIDACION_PENDIENTE");

    desk.complete(
        "financial-1",
        number,
        "userTask_liquidateExOfficio",
        form(
            "funds-liquidate-ex-officio",
            Map.of(
                "results",
                cases.rows(number, "userTask_liquidateExOfficio", "results", "measured", "30"))));
    assertThatThrownBy(() -> cases.reconcile("financial-1", number, "60000.00", "0.00"))
        .hasMessageContaining("No puede realizar esta tarea: usted ya intervino");
    tasks.setAssignee(desk.task(number, "userTask_reconcile").getId(), null);
    cases.reconcile("financial-2", number, "60000.00", "0.00");
    cases.close(number);
    issueObjections(number);
    desk.expire(number, "timerBoundary_objectionAnswerDue");
    assertThat(objections.of(number).get(0).state()).isEqualTo(ObjectionState.FIRME);
    cases.approve(number);

    // 60,000.00 transferred, 39,000.00 accepted: what left the bank without a document is owed
    assertThat(cases.calculated(number, "refund_due")).isEqualByComparingTo("21000.00");
    assertThat(cases.owes(number)).containsExactly("OBJECION_FIRME");
    assertThat(cases.verdicts(number)).containsExactly("(INCUMPLIDO)");
  }

  @Test
  void spendingAboveTheAdvancesIsReimbursedOnlyIfAuthorisedBefore() {
    String number = overspent();
    assertThatThrownBy(() -> authorised(number, ExecutionCase.END))
        .hasMessageContaining("Falta en el expediente la autorización previa");
    agreement.uploadPdf("ngo-1", number, "overrun-authorisation");
    assertThatThrownBy(() -> authorised(number, LiquidationCase.AFTER))
        .hasMessageContaining("La autorización debe ser anterior al gasto");
    authorised(number, LocalDate.of(2027, 6, 1));
    cases.close(number);
    cases.approve(number);
    assertThat(cases.calculated(number, "reimbursement")).isEqualByComparingTo("1500.00");

    assertThatThrownBy(
            () ->
                desk.complete(
                    "financial-2",
                    number,
                    "userTask_commitReimbursement",
                    Map.of("decision", "COMPROMETER")))
        .hasMessageContaining("Escriba el número del compromiso");
    desk.complete(
        "financial-2",
        number,
        "userTask_commitReimbursement",
        Map.of("decision", "COMPROMETER", "reference", "R-" + number));
    desk.complete(
        "treasury-1",
        number,
        "userTask_payReimbursement",
        Map.of("paidOn", LiquidationCase.AFTER.toString(), "bankReference", "RB-" + number));
    assertThat(desk.ends(number)).containsExactly("endEvent_nothingDue");
    assertThat(movements.of(number))
        .filteredOn(movement -> movement.kind() == MovementKind.REEMBOLSO)
        .extracting(Movement::account)
        .containsExactly(ExecutionCase.NGO_ACCOUNT);
  }

  @Test
  void withoutCreditTheReimbursementIsNotPaid() {
    String number = overspent();
    agreement.uploadPdf("ngo-1", number, "overrun-authorisation");
    authorised(number, LocalDate.of(2027, 6, 1));
    cases.close(number);
    cases.approve(number);
    assertThatThrownBy(
            () ->
                desk.complete(
                    "financial-2",
                    number,
                    "userTask_commitReimbursement",
                    Map.of("decision", "SIN_CREDITO")))
        .hasMessageContaining("Escriba por qué no se puede comprometer");
    desk.complete(
        "financial-2",
        number,
        "userTask_commitReimbursement",
        Map.of("decision", "SIN_CREDITO", "reason", "El ejercicio fiscal ya cerró."));
    assertThat(desk.ends(number)).containsExactly("endEvent_nothingDue");
  }

  @Test
  void whatTheBankShowsComesIntoTheBooksAndTooMuchPaidBackIsOnlyStated() {
    String number = cases.begun("60000.00");
    cases.file(number, Map.of(), "60", "5");
    LocalDate day = LocalDate.of(2027, 12, 15);
    assertThatThrownBy(
            () ->
                cases.reconcile(
                    "financial-1",
                    number,
                    "59500.00",
                    "0.00",
                    Map.of(
                        "movements",
                        LiquidationCase.movement(
                            "REINTEGRO", "500.00", LocalDate.of(2027, 1, 3), "X-" + number))))
        .hasMessageContaining("es anterior al programa");
    cases.reconcile(
        "financial-1",
        number,
        "59500.00",
        "0.00",
        Map.of("movements", LiquidationCase.movement("REINTEGRO", "500.00", day, "D-" + number)));
    cases.close(number);
    desk.run(number, "serviceTask_calculate");

    // a movement after the calculation makes it stale
    cases.as(
        "treasury-1",
        () ->
            movements.record(
                new Movement(
                    number,
                    MovementKind.INTERES,
                    null,
                    null,
                    new BigDecimal("37.42"),
                    day,
                    "I-" + number,
                    null)));
    assertThatThrownBy(() -> decide(number, Map.of("decision", "APROBAR")))
        .hasMessageContaining("Los libros cambiaron después del cálculo");
    decide(number, Map.of("decision", "DEVOLVER", "reason", "Aparecieron intereses del banco."));
    cases.reconcile("financial-1", number, "59537.42", "0.00");
    cases.close(number);
    cases.approve(number);
    assertThat(cases.calculated(number, "refund_due")).isEqualByComparingTo("-462.58");
    assertThat(desk.ends(number)).containsExactly("endEvent_inFavour");
    assertThat(cases.verdicts(number)).containsExactly("CUMPLIDO", "CUMPLIDO");
  }

  @Test
  void badRowsOfAssetsAreNamedAndNothingIsStored() {
    String number = cases.begun("60000.00");
    assertThatThrownBy(
            () ->
                agreement.upload(
                    "ngo-1",
                    number,
                    "settlement-assets",
                    ASSETS.replace("B-02", "B-01").replace("2027-03-01", "2028-03-01")))
        .hasMessageContaining("el 01/03/2028 está fuera del período del programa")
        .hasMessageContaining("el código ya está en otra fila");
    assertThat(agreement.documents(number)).isEmpty();
  }

  private String overspent() {
    String number = cases.begun("61500.00");
    cases.file(number, Map.of("overrunClaimed", "SI"), "60", "5");
    return number;
  }

  private void authorised(String number, LocalDate on) {
    cases.reconcile(
        "financial-1",
        number,
        "60000.00",
        "0.00",
        Map.of(
            "overrunAuthorised",
            "SI",
            "authorisation",
            "Nota 15-2027",
            "authorisedOn",
            on.toString()));
  }

  private void object(String number, long expense, String amount) {
    cases.as(
        "financial-1",
        () ->
            objections.raise(
                number,
                ObjectionSource.RENDICION,
                Math.abs((number + expense).hashCode()),
                1,
                new BigDecimal(amount),
                "Gasto sin destinatario.",
                "Convenio, gastos no elegibles"));
  }

  private void issueObjections(String number) {
    desk.complete(
        "legal-1", number, "userTask_issueObjections", FormExamples.of("funds-issue-objections"));
  }

  private void answer(String number, String... answers) {
    desk.complete(
        "ngo-1",
        number,
        "userTask_answerObjections",
        form(
            "funds-answer-objections",
            Map.of(
                "answers",
                cases.rows(number, "userTask_answerObjections", "answers", "answer", answers))));
  }

  private void resolve(String person, String number, String... upheld) {
    List<Map<String, Object>> rows =
        cases.shown(desk.task(number, "userTask_resolveObjections"), "decisions");
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("upheld", upheld[i]);
      rows.get(i).put("decision", "Valorada la respuesta de la organización.");
    }
    desk.complete(
        person, number, "userTask_resolveObjections", Map.of("decisions", Spin.JSON(rows)));
  }

  private void review(String number, Map<String, Object> fields) {
    desk.complete("legal-1", number, "userTask_reviewResolution", fields);
  }

  private void decide(String number, Map<String, Object> fields) {
    desk.complete("authority-1", number, "userTask_approveLiquidation", fields);
  }

  private void decideAssets(String number, String... destinations) {
    List<Map<String, Object>> rows =
        cases.shown(desk.task(number, "userTask_decideAssets"), "assets");
    for (int i = 0; i < destinations.length; i++) {
      rows.get(i).put("destination", destinations[i]);
      rows.get(i).put("reason", "Cláusula de bienes del convenio.");
    }
    desk.complete(
        "fixed-assets-1", number, "userTask_decideAssets", Map.of("assets", Spin.JSON(rows)));
  }

  private String shown(String number, String task, String variable) {
    return String.valueOf(tasks.getVariable(desk.task(number, task).getId(), variable));
  }

  private static Map<String, Object> form(String id, Map<String, Object> changes) {
    Map<String, Object> form = new HashMap<>(FormExamples.of(id));
    form.putAll(changes);
    return form;
  }
}
