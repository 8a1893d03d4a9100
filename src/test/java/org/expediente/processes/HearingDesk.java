package org.expediente.processes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents with a proceeding, and the people who notify, hear and are heard in it. */
@Component
class HearingDesk {
  static final String NOTIFY = "userTask_notifyAct";
  static final String OPEN = "userTask_draftOpeningAct";
  static final String ANSWER = "userTask_answerOpeningAct";
  static final String ASSESS = "userTask_assessAnswer";

  private final Desk desk;
  private final ContractCase contracts;
  private final Contracts books;
  private final Obligations obligations;
  private final CaseFiles cases;
  private final Proceedings proceedings;
  private final Notices notices;
  private final HistoryService history;
  private final JdbcClient sql;

  HearingDesk(
      Desk desk,
      ContractCase contracts,
      Contracts books,
      Obligations obligations,
      CaseFiles cases,
      Proceedings proceedings,
      Notices notices,
      HistoryService history,
      JdbcClient sql) {
    this.desk = desk;
    this.contracts = contracts;
    this.books = books;
    this.obligations = obligations;
    this.cases = cases;
    this.proceedings = proceedings;
    this.notices = notices;
    this.history = history;
    this.sql = sql;
  }

  /** The case of an incident of a contract; about an obligation of it, or null. */
  String incident(String contractCase, IncidentType type, String obligation) {
    String number =
        desk.as(
            "procurement-1",
            () ->
                cases
                    .open(
                        new NewCase(
                            "INC",
                            "contracts",
                            "contract-incident",
                            "Incidente de prueba",
                            UUID.randomUUID().toString()))
                    .number());
    contracts.within("procurement-1", () -> books.belongs(number, contractCase));
    Long about = obligation == null ? null : obligations.named(contractCase, obligation).id();
    sql.sql(
            """
            insert into contract_incident (case_number, contract_case, obligation_id, type, origin,
              fact_on, known_on, facts, state, reported_by, reported_at)
            values (?, ?, ?, ?, 'SISTEMA', ?, ?, 'No se entregó.', 'COMISIONADO', 'sistema', ?)""")
        .params(
            number,
            contractCase,
            about,
            type.name(),
            ContractCase.DUE.plusDays(1),
            ContractCase.DUE.plusDays(1),
            OffsetDateTime.of(2022, 5, 17, 6, 5, 0, 0, ZoneOffset.UTC))
        .update();
    return number;
  }

  /** Opens a proceeding in a case about these obligations. */
  long proceeding(String number, ProceedingKind kind, String... codes) {
    long[] id = new long[1];
    contracts.within(
        "authority-1",
        () -> {
          id[0] = proceedings.open(number, kind);
          String contract = books.of(number).caseNumber();
          for (String code : codes) {
            proceedings.cover(id[0], obligations.named(contract, code).id());
          }
        });
    return id[0];
  }

  void start(String process, String number, long proceeding) {
    contracts.start(process, number, Map.of("proceedingId", proceeding));
  }

  /** Fields of an effective notification at half past eight of a day. */
  static Map<String, Object> effective(String day) {
    return new HashMap<>(
        Map.of(
            "medium", "PERSONAL",
            "notifiedOn", day,
            "notifiedAt", "08:30",
            "effective", "SI",
            "recipient", "Ana Lucía Barrera Fuentes",
            "capacity", "representante legal"));
  }

  /** Turns the clock to a day and notifies the act that waits for it. */
  void notified(String number, String day) {
    contracts.at(day);
    contracts.hand("procurement-1", number, "notification-proof");
    desk.complete("procurement-1", number, NOTIFY, effective(day));
  }

  void opened(String number, IncidentType charge) {
    Map<String, Object> act = FormExamples.of("contract-open-hearing");
    act.put("charge", charge.name());
    act.remove("otherObligations");
    desk.complete("legal-1", number, OPEN, act);
  }

  void assessed(String number, boolean opensEvidence) {
    Map<String, Object> fields = FormExamples.of("contract-assess-answer");
    fields.put("opensEvidence", opensEvidence ? "SI" : "NO");
    if (!opensEvidence) {
      fields.remove("toProve");
    }
    desk.complete("legal-1", number, ASSESS, fields);
  }

  /** A whole hearing in which the contractor says nothing. */
  void silentHearing(String number, IncidentType charge, String day) {
    opened(number, charge);
    notified(number, day);
    desk.expire(number, "timerBoundary_answerOver");
    assessed(number, false);
  }

  LocalDate due(String number, String task) {
    return desk.task(number, task)
        .getDueDate()
        .toInstant()
        .atZone(java.time.ZoneId.of("America/El_Salvador"))
        .toLocalDate();
  }

  /** Groups that got a notice of the case with this text. */
  List<String> told(String number, String textPart) {
    return notices.of(number).stream()
        .filter(notice -> notice.text().contains(textPart))
        .map(notice -> notice.toGroup())
        .toList();
  }

  /** What a process of the case left in a variable, or null. */
  Object result(String number, String process, String variable) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(process)
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .flatMap(
            id ->
                history
                    .createHistoricVariableInstanceQuery()
                    .processInstanceId(id)
                    .variableName(variable)
                    .list()
                    .stream())
        .map(HistoricVariableInstance::getValue)
        .findFirst()
        .orElse(null);
  }
}
