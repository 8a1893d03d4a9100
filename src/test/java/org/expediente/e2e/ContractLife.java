package org.expediente.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.expediente.documents.SampleFiles;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.RestPerson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A contract worked through REST: a supply of 45,200.00 signed on 14 March 2022, begun on 21 March
 * for 120 days, with O-01 (30,000.00, due on 16 May) and O-02 (15,200.00, due on 15 July).
 */
class ContractLife {
  static final String MANAGER = "contract-manager-1";

  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  private final int port;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient sql;
  private String number;

  ContractLife(int port, RuntimeService runtime, ManagementService management, JdbcClient sql) {
    this.port = port;
    this.runtime = runtime;
    this.management = management;
    this.sql = sql;
  }

  /** The contract's case. */
  String number() {
    return number;
  }

  /** From the registration to the start order, received on 21 March 2022. */
  void begin() {
    begin(Map.of());
  }

  /** As {@link #begin()}, with other values in the registration. */
  void begin(Map<String, ?> changes) {
    appointed(changes);
    prepare();
  }

  /** As {@link #begin(Map)}, up to the manager in office with the file. */
  void appointed(Map<String, ?> changes) {
    forgive();
    at("2022-03-15");
    Map<String, Object> contract = new HashMap<>(FormExamples.of("contract-register"));
    contract.put("contractNumber", "VIDA-%s/2022".formatted(UUID.randomUUID()).substring(0, 40));
    contract.putAll(changes);
    contract.values().removeIf(""::equals);
    Answer started = person("procurement-1").start("contract-administration", contract);
    if (started.status() != 200) {
      throw new AssertionError(started.toString());
    }
    number = started.json().path("businessKey").asText();
    appoint();
  }

  /** Fines that other tests left firm: who owes one is not contracted with (LACAP 159). */
  private void forgive() {
    sql.sql("update contract_fine set state = 'PAGADA' where state in ('FIRME', 'EN_COBRO')")
        .update();
  }

  private void appoint() {
    at("2022-03-18");
    done(
        "requesting-unit-1",
        "proposeManager",
        "contract-propose-manager",
        Map.of("overloadReason", "Otros contratos suyos terminan este mes."));
    done(
        "authority-1",
        "appointManager",
        "contract-appoint-manager",
        Map.of("validFrom", "2022-03-18"));
    done(MANAGER, "acceptAppointment", "contract-accept-appointment", Map.of());
    if (open(number, "userTask_recordWorkshop") > 0) {
      hand("human-resources-1", number, "workshop-certificate");
      done("human-resources-1", "recordWorkshop", "contract-record-workshop", Map.of());
    }
    hand("procurement-1", number, "contract-signed");
    done("procurement-1", "handOverFile", "contract-hand-over-file", Map.of());
    done(MANAGER, "receiveFile", "contract-receive-file", Map.of());
  }

  private void prepare() {
    done(MANAGER, "registerObligations", "contract-register-obligations", Map.of());
    hand("procurement-1", number, "guarantee-policy");
    done("procurement-1", "registerGuarantees", "contract-register-guarantees", bond());
    done("legal-1", "reviewGuarantees", "contract-review-guarantees", Map.of());
    at("2022-03-21");
    hand(MANAGER, number, "start-order-receipt");
    done(MANAGER, "issueStartOrder", "contract-issue-start-order", Map.of());
  }

  /** A policy is registered once in the whole application, which all tests share. */
  private Map<String, ?> bond() {
    String example = FormExamples.of("contract-register-guarantees").get("guarantees").toString();
    return Map.of("guarantees", Spin.JSON(example.replace("F-2022-118", "F-" + number)));
  }

  // --- time

  /** Turns the clock to ten in the morning of a day; what fell due until then happens, in order. */
  void at(String day) {
    Date goal = Date.from(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant());
    ClockUtil.setCurrentTime(goal);
    for (List<Job> due = due(goal); !due.isEmpty(); due = due(goal)) {
      Job next = due.get(0);
      if (next.getDuedate() != null && next.getDuedate().before(goal)) {
        ClockUtil.setCurrentTime(new Date(next.getDuedate().getTime() + 1000));
      }
      management.executeJob(next.getId());
      ClockUtil.setCurrentTime(goal);
    }
  }

  private List<Job> due(Date goal) {
    Set<String> ours =
        cases().stream()
            .flatMap(
                one ->
                    runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(one)
                        .list()
                        .stream())
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
    return management.createJobQuery().active().list().stream()
        .filter(job -> ours.contains(job.getProcessInstanceId()))
        .filter(job -> job.getDuedate() == null || !job.getDuedate().after(goal))
        .sorted(
            (one, other) ->
                Long.compare(moment(one.getDuedate(), goal), moment(other.getDuedate(), goal)))
        .toList();
  }

  private static long moment(Date due, Date otherwise) {
    return (due == null ? otherwise : due).getTime();
  }

  // --- people

  RestPerson person(String id) {
    return new RestPerson(port, id);
  }

  /** Completes the one open task {@code userTask_<task>} of the contract's case by its form. */
  void done(String who, String task, String form, Map<String, ?> changes) {
    done(number, who, task, form, changes);
  }

  /** As {@link #done(String, String, String, Map)}, of any case of the family. */
  void done(String caseNumber, String who, String task, String form, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(form));
    fields.putAll(changes);
    fields.values().removeIf(value -> value == null || "".equals(value));
    person(who).done(caseNumber, "userTask_" + task, fields);
    at(today().toString()); // what the step left to the job executor
  }

  /** Starts a process by its form; a refusal is an error. */
  void start(String who, String process, Map<String, ?> fields) {
    Answer started = person(who).start(process, fields);
    if (started.status() != 200) {
      throw new AssertionError(who + ": " + started);
    }
    at(today().toString());
  }

  void hand(String who, String caseNumber, String type) {
    byte[] pdf = SampleFiles.pdf(UUID.randomUUID().toString());
    person(who).hand(caseNumber, type, type + ".pdf", pdf);
  }

  static LocalDate today() {
    return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toLocalDate();
  }

  // --- what is there

  /** The contract's case and those of its incidents and omissions, oldest first. */
  List<String> cases() {
    return number == null
        ? List.of()
        : sql.sql("select case_number from contract_case where contract_case = ? order by 1")
            .param(number)
            .query(String.class)
            .list();
  }

  /** The case of the newest incident of this type. */
  String incident(String type) {
    return sql.sql(
            "select case_number from contract_incident where contract_case = ? and type = ?"
                + " order by id desc fetch first 1 rows only")
        .params(number, type)
        .query(String.class)
        .single();
  }

  long open(String caseNumber, String task) {
    JsonNode found =
        person("audit-1")
            .get(
                "/engine-rest/task/count?processInstanceBusinessKey=%s&taskDefinitionKey=%s"
                    .formatted(caseNumber, task))
            .json();
    return found.path("count").asLong();
  }

  /** End of the term of the one open task, ISO 8601. */
  String due(String caseNumber, String task) {
    return person("audit-1").task(caseNumber, task).path("due").asText();
  }

  /** State of a case as auditors read it. */
  String state(String caseNumber) {
    return person("audit-1").get("/api/cases/" + caseNumber).json().path("state").asText();
  }
}
