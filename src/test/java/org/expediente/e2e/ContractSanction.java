package org.expediente.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.RestPerson;

/** The steps of an incident and of the proceedings that come of it, in the incident's case. */
final class ContractSanction {
  private static final String MANAGER = ContractLife.MANAGER;

  private final ContractLife life;
  private final String number;

  /**
   * @param number case of the incident
   */
  ContractSanction(ContractLife life, String number) {
    this.life = life;
    this.number = number;
  }

  String number() {
    return number;
  }

  // --- B19 to B23

  /** The manager blames the contractor, with evidence, and reports the same day. */
  void report(Map<String, ?> changes) {
    life.hand(MANAGER, number, "contract-evidence");
    done(MANAGER, "evaluateCause", "contract-evaluate-cause", Map.of());
    Map<String, Object> report = new HashMap<>(Map.of("reportFinding", "", "lateReason", ""));
    report.putAll(changes);
    done(MANAGER, "fileReport", "contract-file-breach-report", report);
  }

  void remit() {
    Map<String, Object> enough = new HashMap<>();
    enough.put("missing", null);
    done("procurement-1", "checkReport", "contract-check-report", enough);
    done("procurement-1", "remitReport", "contract-remit-report", Map.of());
  }

  /**
   * The authority opens these proceedings.
   *
   * @param motive null where nothing is left out
   */
  Answer commission(String motive, String... kinds) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-commission"));
    fields.put("procedures", List.of(kinds));
    fields.put("motive", motive);
    fields.values().removeIf(value -> value == null);
    RestPerson authority = life.person("authority-1");
    Answer answer =
        authority.complete(authority.task(number, "userTask_commissionProcedures"), fields);
    life.at(ContractLife.today().toString());
    return answer;
  }

  // --- B24 to B32

  void open(String charge, Map<String, ?> changes) {
    Map<String, Object> act = new HashMap<>(Map.of("charge", charge, "otherObligations", ""));
    act.putAll(changes);
    done("legal-1", "draftOpeningAct", "contract-open-hearing", act);
  }

  /** Turns the clock to the day and notifies the one act that waits, in person. */
  void notify(String day) {
    life.at(day);
    life.hand("procurement-1", number, "notification-proof");
    done("procurement-1", "notifyAct", "contract-notify", Map.of("notifiedOn", day, "failure", ""));
  }

  /** The instructor opens no evidence. */
  void assess(String text) {
    done(
        "legal-1",
        "assessAnswer",
        "contract-assess-answer",
        Map.of("opensEvidence", "NO", "toProve", "", "assessment", text));
  }

  // --- the claims on guarantees (B39)

  /** All claims that were opened go to the guarantor. */
  void fileClaims() {
    each("procurement-1", "draftGuarantorRequest", List.of());
    each("legal-2", "reviewGuarantorRequest", List.of());
    each("procurement-1", "fileGuarantorRequest", List.of());
  }

  /**
   * The guarantor pays all that was asked, by its own tasks, and the treasury takes it in.
   *
   * @param receipts fields of the treasury's form; that of the performance bond first
   */
  void guarantorPays(List<Map<String, String>> receipts) {
    each(
        "guarantor-1",
        "answerGuarantorRequest",
        Collections.nCopies(receipts.size(), Map.of("offeredAmount", "", "answerText", "")));
    each("treasury-1", "registerGuarantorPayment", receipts);
  }

  /** Completes every open task of this kind, the performance bond's first. */
  private void each(String who, String task, List<? extends Map<String, String>> changes) {
    RestPerson person = life.person(who);
    List<JsonNode> open = new ArrayList<>();
    person.tasks(number, "userTask_" + task).forEach(open::add);
    open.sort(
        Comparator.comparing((JsonNode one) -> person.prepared(one, "guaranteeText").asText())
            .reversed());
    for (int i = 0; i < open.size(); i++) {
      String form = "contract-" + task.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      Map<String, Object> fields = new HashMap<>(FormExamples.of(form));
      fields.putAll(changes.isEmpty() ? Map.of() : changes.get(i));
      fields.values().removeIf(""::equals);
      Answer answer = person.complete(open.get(i), fields);
      if (answer.status() != 204) {
        throw new AssertionError(who + ": " + answer);
      }
    }
    life.at(ContractLife.today().toString());
  }

  void done(String who, String task, String form, Map<String, ?> changes) {
    life.done(number, who, task, form, changes);
  }
}
