package org.expediente.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people around a delivery: manager, requesting unit, contractor, procurement. */
@Component
class ReceptionDesk {
  static final String DRAW_UP = "userTask_drawUpMinutes";
  static final String COSIGN = "userTask_cosignConformity";
  static final String SIGN = "userTask_signMinutes";
  static final String WITNESSES = "userTask_recordWitnesses";
  static final String FILE = "userTask_fileMinutes";
  static final String MANAGER = "contract-manager-1";
  static final String UNIT = "requesting-unit-1";

  private final Desk desk;
  private final ContractCase contracts;
  private final TaskService tasks;
  private final IncidentBook incidents;
  private final IssuedText text;
  private final JdbcClient sql;

  ReceptionDesk(
      Desk desk,
      ContractCase contracts,
      TaskService tasks,
      IncidentBook incidents,
      IssuedText text,
      JdbcClient sql) {
    this.desk = desk;
    this.contracts = contracts;
    this.tasks = tasks;
    this.incidents = incidents;
    this.text = text;
    this.sql = sql;
  }

  /** The example of a form with other values for some fields. */
  static Map<String, Object> form(String id, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(id));
    fields.putAll(changes);
    return fields;
  }

  void open(String number, String kind, String obligation) {
    desk.start(
        MANAGER,
        "contract-reception",
        form(
            "contract-open-reception",
            Map.of(
                "contractNumber", number,
                "receptionKind", kind,
                "receptionObligation", obligation)));
  }

  /** Minutes of a delivery of that day, drawn up the same day. */
  Map<String, Object> minutes(String day, String amount) {
    return form(
        "contract-draw-up-minutes",
        Map.of(
            "deliveredOn", day,
            "actOn", day,
            "supplierDocumentOn", day,
            "acceptedAmount", amount,
            "replaceDays", ""));
  }

  Map<String, Object> rejection(String day) {
    Map<String, Object> fields = minutes(day, "");
    fields.put("conformity", "");
    fields.put("defects", "La tela no es la de la muestra aprobada: pesa la mitad.");
    fields.put("defectClause", "Especificación 2.1");
    fields.put("replaceDays", 10L);
    return fields;
  }

  Map<String, Object> whole(String day) {
    Map<String, Object> fields = minutes("", "");
    fields.put("actOn", day);
    return fields;
  }

  void draw(String number, Map<String, Object> minutes) {
    desk.complete(MANAGER, number, DRAW_UP, minutes);
  }

  /** A delivery of today, up to its minutes. */
  void drawn(String number, String kind, String obligation, Map<String, Object> minutes) {
    open(number, kind, obligation);
    contracts.hand("contractor-1", number, "delivery-document");
    draw(number, minutes);
  }

  void cosign(String number, Map<String, ?> changes) {
    Map<String, Object> fields = form("contract-cosign-conformity", Map.of("unitReplaceDays", ""));
    fields.putAll(changes);
    desk.complete(UNIT, number, COSIGN, fields);
  }

  void sign(String number, Map<String, ?> changes) {
    desk.complete("contractor-1", number, SIGN, form("contract-sign-minutes", changes));
  }

  void file(String number) {
    desk.complete("procurement-1", number, FILE, form("contract-file-minutes", Map.of()));
  }

  /** A whole delivery without any trouble. */
  void received(String number, String kind, String obligation, String day, String amount) {
    drawn(number, kind, obligation, minutes(day, amount));
    cosign(number, Map.of());
    sign(number, Map.of());
    desk.run(number, "serviceTask_acceptDelivery");
    file(number);
  }

  /** What the one open task of this key shows in a read-only field. */
  String shown(String number, String task, String field) {
    return String.valueOf(tasks.getVariableLocal(desk.task(number, task).getId(), field));
  }

  String text(String number, String type) {
    return text.of(number, type);
  }

  List<Incident> incidents(String number, IncidentType type) {
    return incidents.of(number).stream().filter(one -> one.type() == type).toList();
  }

  /** To whom which notices went, by key. */
  List<String> notices(String number) {
    return sql.sql("select to_group, text_key from case_notice where case_number = ? order by id")
        .param(number)
        .query((row, n) -> row.getString(1) + ": " + row.getString(2))
        .list();
  }
}
