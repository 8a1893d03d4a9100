package org.expediente.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.RestPerson;

/**
 * What goes on in every contract while days pass: reports, answers to alerts, deliveries, payments
 * and in the end the closing, each by those whose step it is.
 */
final class ContractWork {
  static final String CONTRACTOR = "contractor-1";
  private static final String MANAGER = ContractLife.MANAGER;
  private static final String REPORT = "contract-report-progress";

  private static final LocalDate FIRST = LocalDate.of(2022, 5, 16);

  private final ContractLife life;
  private int reports;
  private int invoices;

  ContractWork(ContractLife life) {
    this.life = life;
  }

  // --- days

  /** Day after day to this one; the manager reports and answers on the day of the question. */
  void until(String day) {
    LocalDate goal = LocalDate.parse(day);
    while (ContractLife.today().isBefore(goal)) {
      life.at(ContractLife.today().plusDays(1).toString());
      answerAlerts();
      if (life.open(life.number(), "userTask_reportProgress") > 0) {
        report("userTask_reportProgress");
      }
    }
  }

  private void answerAlerts() {
    RestPerson manager = life.person(MANAGER);
    for (JsonNode alert : manager.tasks(life.number(), "userTask_answerWarning")) {
      Map<String, Object> answer = new HashMap<>(FormExamples.of("contract-answer-warning"));
      answer.put("expectedOn", ContractLife.today().isAfter(FIRST) ? "2022-07-15" : "2022-05-16");
      accepted(manager.complete(alert, answer).status());
    }
  }

  private void report(String task) {
    Map<String, Object> changes = new HashMap<>();
    changes.put("physical", Math.min(100L, 25L * ++reports));
    changes.put("milestones", "Avance informado en la visita %d a la planta.".formatted(reports));
    changes.put("recommendation", reports < 3 ? "SIN_PAGO" : "PAGAR");
    changes.put("lateReason", null);
    life.done(MANAGER, task.replace("userTask_", ""), REPORT, changes);
  }

  // --- deliveries

  /** A whole delivery of today, received without objection and sent to procurement. */
  void deliver(String obligation, String amount) {
    String today = ContractLife.today().toString();
    open("TOTAL", obligation);
    minutes(
        Map.of(
            "deliveredOn", today,
            "actOn", today,
            "supplierDocumentOn", today,
            "acceptedAmount", amount));
  }

  /** The final reception, today. */
  void receiveAll() {
    open("FINAL", "");
    minutes(
        Map.of(
            "actOn",
            ContractLife.today().toString(),
            "deliveredOn",
            "",
            "supplierDocumentOn",
            "",
            "acceptedAmount",
            ""));
  }

  private void open(String kind, String obligation) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-open-reception"));
    fields.put("contractNumber", life.number());
    fields.put("receptionKind", kind);
    fields.put("receptionObligation", obligation);
    fields.values().removeIf(""::equals);
    life.start(MANAGER, "contract-reception", fields);
  }

  private void minutes(Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(changes);
    fields.put("replaceDays", "");
    life.hand(CONTRACTOR, life.number(), "delivery-document");
    life.done(MANAGER, "drawUpMinutes", "contract-draw-up-minutes", fields);
    life.done(
        "requesting-unit-1",
        "cosignConformity",
        "contract-cosign-conformity",
        Map.of("unitReplaceDays", ""));
    life.done(CONTRACTOR, "signMinutes", "contract-sign-minutes", Map.of());
    life.done("procurement-1", "fileMinutes", "contract-file-minutes", Map.of());
  }

  // --- payments

  /** Asks for the payment of what was received; a report that is missing is filed first. */
  void ask(String gross) {
    life.start(MANAGER, "contract-payment", Map.of("contract", life.number()));
    life.hand(CONTRACTOR, life.number(), "contract-invoice");
    life.done(
        MANAGER,
        "requestPayment",
        "contract-request-payment",
        Map.of(
            "gross",
            gross,
            "invoice",
            "F-%d-%s".formatted(++invoices, life.number()),
            "invoiceOn",
            ContractLife.today().toString()));
    if (life.open(life.number(), "userTask_reportForPayment") > 0) {
      report("userTask_reportForPayment");
    }
  }

  /** Approves and pays this much, today. */
  void pay(String net) {
    life.done("financial-1", "reviewPayment", "contract-review-payment", Map.of());
    life.done(
        "treasury-1",
        "payContractor",
        "contract-pay",
        Map.of(
            "amount",
            net,
            "paidOn",
            ContractLife.today().toString(),
            "reference",
            "TRF-%d-%s".formatted(invoices, life.number()),
            "reason",
            ""));
  }

  // --- closing

  /** From the pending items to the decided lesson, today. */
  void close() {
    life.done(MANAGER, "verifyPendings", "contract-verify-pendings", Map.of());
    life.done("procurement-1", "confirmMinutes", "contract-confirm-minutes", Map.of());
    life.done(
        "procurement-1",
        "returnGuarantees",
        "contract-return-guarantees",
        Map.of("returnedOn", ContractLife.today().toString()));
    for (String[] area :
        new String[][] {
          {"requesting-unit-1", "judgeAsUnit"},
          {"procurement-1", "judgeAsProcurement"},
          {"legal-1", "judgeAsLegal"}
        }) {
      life.done(area[0], area[1], "contract-judge-purpose", Map.of());
    }
    life.done("procurement-1", "evaluateManager", "contract-evaluate-manager", Map.of());
    life.done(MANAGER, "replyEvaluation", "contract-reply-evaluation", Map.of());
    life.done("procurement-1", "recordLessons", "contract-record-lessons", Map.of("noLessons", ""));
    life.done("planning-1", "decideLesson", "contract-decide-lesson", Map.of());
  }

  private static void accepted(int status) {
    if (status != 204) {
      throw new AssertionError("refused: " + status);
    }
  }
}
