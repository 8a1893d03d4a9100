package org.expediente.processes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.access.Organisations;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.SampleFiles;
import org.expediente.procedures.funds.plan.PlanSamples;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case that is ready for its plan, and what people do with the plan. */
@Component
class PlanDesk {
  static final String NGO = "ngo-1";
  static final List<String> TABLES =
      List.of("plan-budget", "plan-activities", "plan-results", "plan-schedule");

  private final Desk desk;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final CaseFiles cases;
  private final Documents documents;
  private final Organisations organisations;
  private final JdbcClient jdbc;

  PlanDesk(
      Desk desk,
      TaskService tasks,
      RuntimeService runtime,
      CaseFiles cases,
      Documents documents,
      Organisations organisations,
      JdbcClient jdbc) {
    this.desk = desk;
    this.tasks = tasks;
    this.runtime = runtime;
    this.cases = cases;
    this.documents = documents;
    this.organisations = organisations;
    this.jdbc = jdbc;
  }

  /** Opens a case with USD 250,000.00 and a team, and starts the process in it. */
  String open(String process) {
    String decree = "DL " + UUID.randomUUID();
    String number =
        cases.open(new NewCase("FON", "funds", "public-funds", decree, decree)).number();
    String group = organisations.ensure("ngo", "0614-050707-104-8", "Fundación Caminos de Paz");
    jdbc.sql(
            "insert into fund_assignment (case_number, decree, decree_key, gazette_date,"
                + " budget_line, amount, legal_purpose, ngo_nit, ngo_name, ngo_group)"
                + " values (?, ?, ?, date '2026-01-15', '4100-1-0101', 250000.00, ?, ?, ?, ?)")
        .params(
            number,
            decree,
            decree,
            "Prevención de la violencia juvenil en municipios de mayor riesgo",
            "0614-050707-104-8",
            "Fundación Caminos de Paz",
            group)
        .update();
    for (String seat : List.of("oversight", "financial", "legal")) {
      jdbc.sql(
              "insert into fund_team_member (case_number, seat, person, person_name, state,"
                  + " agreement, effective_from, appointed_on, appointed_by) values (?, ?, ?, ?,"
                  + " 'ACEPTADO', 'Acuerdo 12', date '2026-10-01', date '2026-10-01',"
                  + " 'authority-1')")
          .params(number, seat, seat + "-1", "Nombre de " + seat)
          .update();
    }
    runtime.startProcessInstanceByKey(process, number, Map.of("ngoGroup", group));
    return number;
  }

  void uploadAll(String caseNumber) {
    TABLES.forEach(type -> upload(caseNumber, type, PlanSamples.csv(type)));
  }

  void upload(String caseNumber, String type, String text) {
    desk.as(
        NGO,
        () ->
            documents.add(
                new NewDocument(caseNumber, type, null, type + ".csv", null),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  /** The sworn declaration that the approval needs. */
  void declare(String caseNumber) {
    desk.as(
        NGO,
        () ->
            documents.add(
                new NewDocument(caseNumber, "no-link-declaration", null, "declaracion.pdf", null),
                new ByteArrayInputStream(SampleFiles.pdf("Declaración jurada"))));
  }

  /** The form of the plan, filled in; objectives are those of no other case. */
  Map<String, Object> plan() {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("funds-file-plan"));
    fields.put("objectives", objectives());
    return fields;
  }

  private static String objectives() {
    StringBuilder text = new StringBuilder("Objetivos:");
    for (int i = 0; i < 12; i++) {
      text.append(' ').append(UUID.randomUUID().toString().replace('-', ' '));
    }
    return text.toString();
  }

  void file(String caseNumber) {
    uploadAll(caseNumber);
    desk.complete(NGO, caseNumber, "userTask_filePlan", plan());
  }

  /** Gives the area's opinion on the version that the form shows. */
  void opine(String caseNumber, String area, String result, String... observations) {
    String key =
        "userTask_give" + area.substring(0, 1).toUpperCase() + area.substring(1) + "Opinion";
    Task task = desk.task(caseNumber, key);
    desk.complete(area + "-1", task, opinion(task, result, observations));
  }

  Map<String, Object> opinion(Task task, String result, String... observations) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("reviewedSeal", tasks.getVariableLocal(task.getId(), "reviewedSeal"));
    fields.put("checks", checks(task, result));
    fields.put("opinionResult", result);
    fields.put("conclusion", "El plan se revisó sección por sección con este resultado.");
    if (observations.length > 0) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (String text : observations) {
        rows.add(Map.of("section", "budget", "observation", text, "basis", "Esquema operativo"));
      }
      fields.put("observations", Spin.JSON(rows));
    }
    return fields;
  }

  private SpinJsonNode checks(Task task, String result) {
    SpinJsonNode rows = (SpinJsonNode) tasks.getVariableLocal(task.getId(), "checks");
    for (SpinJsonNode row : rows.elements()) {
      row.prop("verdict", result.equals("FAVORABLE") ? "SI" : "OBSERVADO");
      row.prop("comment", "Revisado.");
    }
    return rows;
  }

  /** All three areas in favour. */
  void favour(String caseNumber) {
    List.of("oversight", "financial", "legal").forEach(a -> opine(caseNumber, a, "FAVORABLE"));
  }

  /** Answers every observation of the list with the same words. */
  Map<String, Object> answers(String caseNumber, String answer) {
    Task task = desk.task(caseNumber, "userTask_answerObservations");
    SpinJsonNode rows = (SpinJsonNode) tasks.getVariableLocal(task.getId(), "answers");
    rows.elements().forEach(row -> row.prop("answer", answer));
    Map<String, Object> fields = new HashMap<>();
    fields.put("answers", rows);
    fields.put("sworn", true);
    return fields;
  }

  Map<String, Object> resolution(String caseNumber, String decision) {
    Task task = desk.task(caseNumber, "userTask_resolvePlan");
    Map<String, Object> fields = new HashMap<>();
    fields.put("reviewedSeal", tasks.getVariableLocal(task.getId(), "reviewedSeal"));
    fields.put("resolution", decision);
    fields.put("motive", "Motivos de la decisión sobre el plan de trabajo presentado.");
    return fields;
  }
}
