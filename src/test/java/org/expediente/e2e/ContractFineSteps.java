package org.expediente.e2e;

import java.util.HashMap;
import java.util.Map;

/** A delay from its detection to a firm fine, in the case of its incident. */
final class ContractFineSteps {
  private static final String MANAGER = ContractLife.MANAGER;

  private final ContractLife life;
  private String incident;

  ContractFineSteps(ContractLife life) {
    this.life = life;
  }

  /** The case of the delay that the daily watch found. */
  String incident() {
    if (incident == null) {
      incident = life.incident("MORA");
    }
    return incident;
  }

  /** The manager lays the cause on the contractor, with evidence. */
  void cause() {
    life.hand(MANAGER, incident(), "contract-evidence");
    done(MANAGER, "evaluateCause", "contract-evaluate-cause", Map.of());
  }

  /** The manager reports the breach, in time. */
  void report() {
    done(
        MANAGER,
        "fileReport",
        "contract-file-breach-report",
        Map.of("clause", "", "reportFinding", "", "lateReason", ""));
  }

  /** Procurement finds the report sufficient and sends it to the authority. */
  void remit() {
    done("procurement-1", "checkReport", "contract-check-report", Map.of("missing", ""));
    done("procurement-1", "remitReport", "contract-remit-report", Map.of());
  }

  /** The authority has a fine proceeding opened. */
  void commission() {
    done(
        "authority-1",
        "commissionProcedures",
        "contract-commission",
        Map.of("motive", "", "jointOpinion", ""));
  }

  /** Legal charges the contractor with the delay. */
  void charge() {
    done("legal-1", "draftOpeningAct", "contract-open-hearing", Map.of("otherObligations", ""));
  }

  /** Notifies the act that waits for it, today at half past eight. */
  void notified(String medium) {
    attempt(medium, Map.of("effective", "SI", "failure", ""));
  }

  /** An attempt that nobody received. */
  void notNotified(String medium) {
    attempt(medium, Map.of("effective", "NO", "recipient", "", "capacity", ""));
  }

  private void attempt(String medium, Map<String, String> result) {
    life.hand("procurement-1", incident(), "notification-proof");
    Map<String, Object> fields = new HashMap<>(result);
    fields.put("medium", medium);
    fields.put("notifiedOn", ContractLife.today().toString());
    done("procurement-1", "notifyAct", "contract-notify", fields);
  }

  /** The contractor answers the charge and asks for no evidence. */
  void answer(String text) {
    done(
        ContractWork.CONTRACTOR,
        "answerOpeningAct",
        "contract-answer-hearing",
        Map.of("answer", text, "asksEvidence", "NO", "evidenceAsked", ""));
  }

  /** Legal weighs the answer; nothing is left to prove. */
  void assess() {
    done(
        "legal-1",
        "assessAnswer",
        "contract-assess-answer",
        Map.of("opensEvidence", "NO", "toProve", ""));
  }

  /** Legal waits for the delivery while the fine keeps counting. */
  void await() {
    Map<String, Object> fields = new HashMap<>();
    for (String hidden :
        new String[] {
          "facts", "answers", "imputability", "imputabilityReason", "norm", "clause", "floorOpinion"
        }) {
      fields.put(hidden, "");
    }
    fields.put("fineNext", "ESPERAR");
    done("legal-1", "draftFine", "contract-draft-fine", fields);
  }

  /** Legal drafts the resolution on what the books say. */
  void draft(String facts) {
    done("legal-1", "draftFine", "contract-draft-fine", Map.of("facts", facts, "floorOpinion", ""));
  }

  /** The authority imposes the fine as it was drafted. */
  void impose() {
    done("authority-1", "resolveFine", "contract-resolve-fine", Map.of("excusedDays", ""));
  }

  /** Procurement enters the firm fine in the public registry. */
  void register() {
    done(
        "procurement-1",
        "registerFine",
        "contract-register-fine",
        Map.of("registeredOn", ContractLife.today().toString()));
  }

  /** A step in the incident's case. */
  void done(String who, String task, String form, Map<String, ?> changes) {
    life.done(incident(), who, task, form, changes);
  }
}
