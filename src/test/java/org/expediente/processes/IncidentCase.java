package org.expediente.processes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.casefile.Party;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents of the contracts of {@link ContractCase}, and what people do about them. */
@Component
class IncidentCase {
  static final String MANAGER = "contract-manager-1";
  static final String REASON = "Se cotejó con las actas y con lo que consta en el expediente.";
  static final List<String> PROCEEDINGS =
      List.of(
          "contract-fine",
          "contract-termination",
          "contract-debarment",
          "contract-guarantee-claim");

  static final String EVALUATE = "userTask_evaluateCause";
  static final String REPORT = "userTask_fileReport";
  static final String SUPPLEMENT = "userTask_fileSupplement";
  static final String CHECK = "userTask_checkReport";
  static final String REMIT = "userTask_remitReport";
  static final String COMMISSION = "userTask_commissionProcedures";

  private final Desk desk;
  private final ContractCase contracts;
  private final IncidentBook book;
  private final Obligations obligations;
  private final CaseFiles cases;
  private final Notices notices;
  private final JdbcClient sql;

  IncidentCase(
      Desk desk,
      ContractCase contracts,
      IncidentBook book,
      Obligations obligations,
      CaseFiles cases,
      Notices notices,
      JdbcClient sql) {
    this.desk = desk;
    this.contracts = contracts;
    this.book = book;
    this.obligations = obligations;
    this.cases = cases;
    this.notices = notices;
    this.sql = sql;
  }

  /** Fields of the start form for something known and reported on the day. */
  Map<String, Object> fields(String contract, IncidentType type, String code, LocalDate on) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("contract", contract);
    fields.put("incidentType", type.name());
    if (code != null) {
      fields.put("obligationCode", code);
    }
    fields.put("factOn", on.toString());
    fields.put("knownOn", on.toString());
    fields.put("facts", "Se recibieron 40 uniformes con tela distinta de la especificada.");
    fields.put("evidence", "Fotografías de la bodega y nota de remisión.");
    return fields;
  }

  /** The case of an incident that the manager reports. */
  String reported(String contract, IncidentType type, String code, LocalDate on) {
    return desk.start(MANAGER, "contract-incident", fields(contract, type, code, on));
  }

  /** The case of a delay of O-01 that the house detects on the day. */
  String delayed(String contract, LocalDate today) {
    contracts.at(today);
    AtomicLong id = new AtomicLong();
    contracts.within(
        "procurement-1",
        () ->
            id.set(
                book.detect(
                    new NewIncident(
                        contract,
                        obligations.named(contract, "O-01").id(),
                        IncidentType.MORA,
                        ContractCase.DUE.plusDays(1),
                        today,
                        "Venció la obligación O-01 y no hay acta que la dé por cumplida."))));
    return book.find(id.get()).caseNumber();
  }

  void evidence(String incident) {
    contracts.hand(MANAGER, incident, "contract-evidence");
  }

  void evaluate(String incident, String finding) {
    desk.complete(MANAGER, incident, EVALUATE, Map.of("finding", finding, "analysis", REASON));
  }

  /** Fields of a report of a delay whose cause was evaluated. */
  Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "contractorAnswer", "No respondió.",
            "analysis", REASON,
            "stillUseful", "SI",
            "recommendation", "Abrir el procedimiento que corresponda."));
  }

  /** The manager files it, with a reason in case that it is late. */
  void file(String incident) {
    file(incident, "SI");
  }

  void file(String incident, String stillUseful) {
    Map<String, Object> fields = report();
    fields.put("stillUseful", stillUseful);
    fields.put("lateReason", "El acta llegó tarde a la oficina.");
    desk.complete(MANAGER, incident, REPORT, fields);
  }

  void check(String incident, String sufficiency) {
    Map<String, Object> fields =
        new HashMap<>(Map.of("sufficiency", sufficiency, "remarks", REASON));
    if (sufficiency.equals("INSUFICIENTE")) {
      fields.put("missing", List.of("PRUEBAS"));
    }
    desk.complete("procurement-1", incident, CHECK, fields);
  }

  void remit(String incident) {
    desk.complete("procurement-1", incident, REMIT, Map.of("opinion", REASON));
  }

  /** Fields of a commission. */
  Map<String, Object> commission(String... kinds) {
    return new HashMap<>(Map.of("procedures", List.of(kinds), "instructor", "legal-1"));
  }

  void commission(String incident, Map<String, Object> fields) {
    desk.complete("authority-1", incident, COMMISSION, fields);
  }

  /** From the evaluation to the desk of the authority. */
  void remitted(String incident) {
    evidence(incident);
    evaluate(incident, "IMPUTABLE");
    file(incident);
    check(incident, "SUFICIENTE");
    remit(incident);
  }

  Incident incident(String number) {
    return book.ofCase(number).orElseThrow();
  }

  /** Groups of the parties of a case. */
  List<String> parties(String number) {
    return cases.parties(number).stream().map(Party::groupId).toList();
  }

  String caseState(String number) {
    return cases.find(number).state();
  }

  /** {@code group key} of every notice of the case. */
  List<String> notices(String number) {
    return notices.of(number).stream().map(IncidentCase::told).toList();
  }

  private static String told(Notice notice) {
    return notice.toGroup() + " " + notice.textKey();
  }

  /** The one row of a table of an incident's case. */
  Map<String, Object> row(String table, String number) {
    return sql.sql("select * from " + table + " where incident_id = ?")
        .param(incident(number).id())
        .query()
        .singleRow();
  }

  /** Kinds of the acts in the journal of the case. */
  List<String> journal(String number) {
    return sql.sql("select kind from journal_entry where case_number = ? order by id")
        .param(number)
        .query(String.class)
        .list();
  }
}
