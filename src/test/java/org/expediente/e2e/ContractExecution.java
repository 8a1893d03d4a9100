package org.expediente.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens to a contract while it is executed and when it ends, by those whose steps it is. */
final class ContractExecution {
  private static final String MANAGER = ContractLife.MANAGER;

  private final ContractLife life;
  private final String contractor;
  private int references;

  /**
   * @param contractor person who acts for it
   */
  ContractExecution(ContractLife life, String contractor) {
    this.life = life;
    this.contractor = contractor;
  }

  // --- the set-up

  static Map<String, Object> obligation(String description, int dueDays, String amount) {
    Map<String, Object> row = new HashMap<>();
    row.put("clause", "cláusula III");
    row.put("description", description);
    row.put("kind", "ENTREGA");
    row.put("dueDays", dueDays);
    row.put("dueOn", "");
    row.put("obligationAmount", amount);
    row.put("evidence", "Acta de recepción");
    row.put("critical", true);
    return row;
  }

  /** Of the insurer for which {@code guarantor-1} acts. */
  static Map<String, Object> guarantee(String kind, String policy, String amount, String until) {
    return Map.of(
        "guaranteeKind",
        kind,
        "issuer",
        "Aseguradora Cuscatleca, S.A.",
        "issuerNit",
        "0614-120690-104-1",
        "policyNumber",
        policy,
        "guaranteeAmount",
        amount,
        "validFrom",
        "2022-03-18",
        "validTo",
        until,
        "onDemand",
        true);
  }

  /** From the obligations to the start order, received on 21 March 2022. */
  void prepare(List<Map<String, Object>> obligations, List<Map<String, Object>> guarantees) {
    life.done(
        MANAGER,
        "registerObligations",
        "contract-register-obligations",
        Map.of("obligations", obligations));
    life.hand("procurement-1", life.number(), "guarantee-policy");
    life.done(
        "procurement-1",
        "registerGuarantees",
        "contract-register-guarantees",
        Map.of("guarantees", guarantees));
    life.done("legal-1", "reviewGuarantees", "contract-review-guarantees", Map.of());
    life.at("2022-03-21");
    life.hand(MANAGER, life.number(), "start-order-receipt");
    life.done(MANAGER, "issueStartOrder", "contract-issue-start-order", Map.of());
  }

  // --- deliveries and payments

  /**
   * A delivery of today that everybody signs.
   *
   * @param kind {@code TOTAL} or {@code PARCIAL}
   */
  void deliver(String kind, String obligation, String amount) {
    String today = ContractLife.today().toString();
    life.start(
        MANAGER,
        "contract-reception",
        Map.of(
            "contractNumber", life.number(),
            "receptionKind", kind,
            "receptionObligation", obligation));
    life.hand(contractor, life.number(), "delivery-document");
    life.done(
        MANAGER,
        "drawUpMinutes",
        "contract-draw-up-minutes",
        Map.of(
            "deliveredOn", today,
            "actOn", today,
            "supplierDocumentOn", today,
            "acceptedAmount", amount,
            "replaceDays", ""));
    life.done(
        "requesting-unit-1",
        "cosignConformity",
        "contract-cosign-conformity",
        Map.of("unitReplaceDays", ""));
    life.done(contractor, "signMinutes", "contract-sign-minutes", Map.of());
    life.done("procurement-1", "fileMinutes", "contract-file-minutes", Map.of());
  }

  /** Files the monthly reports that are due. */
  void report() {
    report("reportProgress");
  }

  private void report(String task) {
    while (life.open(life.number(), "userTask_" + task) > 0) {
      life.done(MANAGER, task, "contract-report-progress", Map.of());
    }
  }

  /**
   * Asks for a payment, reports what the gate wants to know, and pays all of it today.
   *
   * @param kind {@code ANTICIPO} or {@code ESTIMACION}
   * @param net USD that the treasury hands over; the house refuses more, and less stays open
   */
  void pay(String kind, String gross, String net) {
    String today = ContractLife.today().toString();
    life.start(MANAGER, "contract-payment", Map.of("contract", life.number()));
    life.hand(contractor, life.number(), "contract-invoice");
    life.done(
        MANAGER,
        "requestPayment",
        "contract-request-payment",
        Map.of(
            "kind", kind,
            "invoice", reference("FAC"),
            "invoiceOn", today,
            "gross", gross));
    report("reportForPayment");
    life.done("financial-1", "reviewPayment", "contract-review-payment", Map.of());
    life.done(
        "treasury-1",
        "payContractor",
        "contract-pay",
        Map.of("amount", net, "paidOn", today, "reference", reference("TRF"), "reason", ""));
  }

  // --- liquidation and closing

  /** From the manager to the minutes that the contractor signed; the case may be an incident's. */
  void liquidate(String caseNumber, String net, String amortised, String retained) {
    life.done(
        caseNumber,
        MANAGER,
        "prepareContractLiquidation",
        "contract-prepare-liquidation",
        Map.of());
    life.done(
        caseNumber,
        "financial-1",
        "reviewContractLiquidation",
        "contract-review-liquidation",
        Map.of(
            "netPaid", net,
            "accountAmortised", amortised,
            "accountRetained", retained,
            "explanation", ""));
    life.done(
        caseNumber,
        contractor,
        "signContractLiquidation",
        "contract-sign-liquidation",
        Map.of("signatureReason", ""));
    life.done(
        caseNumber, MANAGER, "issueContractLiquidation", "contract-issue-liquidation", Map.of());
  }

  /**
   * B42 to B46; what is to be given back goes back today.
   *
   * @param purpose what all three areas say of it, for the same reason
   */
  void close(String purpose, String reasons) {
    String today = ContractLife.today().toString();
    life.done(MANAGER, "verifyPendings", "contract-verify-pendings", Map.of("statement", reasons));
    life.done("procurement-1", "confirmMinutes", "contract-confirm-minutes", Map.of());
    if (life.open(life.number(), "userTask_returnGuarantees") > 0) {
      life.done(
          "procurement-1",
          "returnGuarantees",
          "contract-return-guarantees",
          Map.of("returnedOn", today));
    }
    Map<String, String> opinion = Map.of("purpose", purpose, "reasons", reasons);
    life.done("requesting-unit-1", "judgeAsUnit", "contract-judge-purpose", opinion);
    life.done("procurement-1", "judgeAsProcurement", "contract-judge-purpose", opinion);
    life.done("legal-1", "judgeAsLegal", "contract-judge-purpose", opinion);
    life.done("procurement-1", "evaluateManager", "contract-evaluate-manager", Map.of());
    life.done(MANAGER, "replyEvaluation", "contract-reply-evaluation", Map.of());
    Map<String, Object> none = new HashMap<>(Map.of("hasLessons", "NO"));
    none.put("lessons", null);
    life.done("procurement-1", "recordLessons", "contract-record-lessons", none);
  }

  /** Unique over all lives. */
  String reference(String kind) {
    return "%s-%s-%d".formatted(kind, life.number(), ++references);
  }
}
