package org.expediente.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An incident of a {@link ContractLife} from its report to the resolution of a fine, each step by
 * whose step it is.
 */
class ContractBreach {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  private final ContractLife life;
  private final String incident;

  /**
   * @param type of the incident, the newest of which is meant
   */
  ContractBreach(ContractLife life, String type) {
    this.life = life;
    this.incident = life.incident(type);
  }

  /** The incident's case. */
  String number() {
    return incident;
  }

  // --- what is done

  /** The manager finds the contractor at fault and reports it in time. */
  void reported(Map<String, ?> changes) {
    life.hand(ContractLife.MANAGER, incident, "contract-evidence");
    done(ContractLife.MANAGER, "evaluateCause", "contract-evaluate-cause", Map.of());
    Map<String, Object> fields = without("lateReason", "clause", "reportFinding");
    fields.putAll(changes);
    done(ContractLife.MANAGER, "fileReport", "contract-file-breach-report", fields);
  }

  /** From the report to the commission of a fine, all today. */
  void commissioned() {
    done("procurement-2", "checkReport", "contract-check-report", without("missing"));
    done("procurement-2", "remitReport", "contract-remit-report", Map.of());
    done(
        "authority-1",
        "commissionProcedures",
        "contract-commission",
        without("motive", "jointOpinion"));
  }

  /** The opening act is issued today and notified on another day. */
  void opened(String notifiedOn) {
    done("legal-1", "draftOpeningAct", "contract-open-hearing", Map.of());
    notified(notifiedOn);
  }

  /** Turns the clock to a day and notifies what waits for it. */
  void notified(String day) {
    life.at(day);
    life.hand("procurement-1", incident, "notification-proof");
    done("procurement-1", "notifyAct", "contract-notify", effective(day));
  }

  static Map<String, Object> effective(String day) {
    Map<String, Object> fields = without("failure");
    fields.put("notifiedOn", day);
    return fields;
  }

  /** Legal weighs what the contractor said, or the silence. */
  void assessed(boolean opensEvidence) {
    Map<String, Object> fields = opensEvidence ? new HashMap<>() : without("toProve");
    fields.put("opensEvidence", opensEvidence ? "SI" : "NO");
    done("legal-1", "assessAnswer", "contract-assess-answer", fields);
  }

  /** Legal drafts, the authority imposes, both today. */
  void imposed() {
    done("legal-1", "draftFine", "contract-draft-fine", without("floorOpinion"));
    done("authority-1", "resolveFine", "contract-resolve-fine", without("excusedDays"));
  }

  void done(String who, String task, String form, Map<String, ?> changes) {
    life.done(incident, who, task, form, changes);
  }

  /** Fields of a form that are left empty. */
  static Map<String, Object> without(String... fields) {
    Map<String, Object> none = new HashMap<>();
    for (String field : fields) {
      none.put(field, null);
    }
    return none;
  }

  // --- what people see

  /** Last day of the one open task, as its holder sees it. */
  LocalDate due(String who, String task) {
    return due(incident, who, task);
  }

  LocalDate due(String caseNumber, String who, String task) {
    String due = life.person(who).task(caseNumber, "userTask_" + task).path("due").asText();
    return OffsetDateTime.parse(due, MOMENT).atZoneSameInstant(ZONE).toLocalDate();
  }

  /** A read-only text of the one open task. */
  String shown(String who, String task, String field) {
    JsonNode open = life.person(who).task(incident, "userTask_" + task);
    return life.person(who).prepared(open, field).asText();
  }

  /** Groups that got a notice of a case with this text, oldest first. */
  List<String> told(String caseNumber, String text) {
    List<String> groups = new ArrayList<>();
    for (JsonNode notice :
        life.person("audit-1").get("/api/cases/" + caseNumber).json().path("notices")) {
      if (notice.path("text").asText().contains(text)) {
        groups.add(notice.path("group").asText());
      }
    }
    return groups;
  }
}
