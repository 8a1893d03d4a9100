package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tests of fines do over and over again, as the people would. */
@Component
class FineDesk {
  static final String DRAFT = "userTask_draftFine";
  static final String RESOLVE = "userTask_resolveFine";

  private final Desk desk;
  private final ContractCase contract;
  private final Proceedings proceedings;
  private final Obligations obligations;
  private final FineComputer computer;
  private final FineArchive archive;
  private final Fines fines;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final JdbcClient sql;

  FineDesk(
      Desk desk,
      ContractCase contract,
      Proceedings proceedings,
      Obligations obligations,
      FineComputer computer,
      FineArchive archive,
      Fines fines,
      RuntimeService runtime,
      TaskService tasks,
      JdbcClient sql) {
    this.desk = desk;
    this.contract = contract;
    this.proceedings = proceedings;
    this.obligations = obligations;
    this.computer = computer;
    this.archive = archive;
    this.fines = fines;
    this.runtime = runtime;
    this.tasks = tasks;
    this.sql = sql;
  }

  /** Opens a proceeding for a fine about these obligations. */
  long proceeding(String number, String... codes) {
    AtomicLong id = new AtomicLong();
    contract.within(
        "authority-1",
        () -> {
          id.set(proceedings.open(number, ProceedingKind.MULTA));
          for (String code : codes) {
            proceedings.cover(id.get(), obligations.named(number, code).id());
          }
        });
    return id.get();
  }

  /** A fine of O-01 that is firm since today, of this amount, without its proceeding's process. */
  long firm(String number, String amount) {
    long id = proceeding(number, "O-01");
    FineComputation made = compute(number, id, FineStage.FINAL, contract.today(), 0, "O-01");
    contract.within(
        "authority-1",
        () -> {
          fines.impose(id, made);
          sql.sql("update contract_fine set amount = ? where proceeding_id = ?")
              .params(new BigDecimal(amount), id)
              .update();
          fines.move(id, FineState.FIRME);
        });
    return id;
  }

  FineComputation compute(
      String number,
      Long proceeding,
      FineStage stage,
      LocalDate cutOff,
      int excused,
      String... codes) {
    return desk.as(
        "legal-1",
        () ->
            computer.compute(
                new FineRequest(
                    number, proceeding, null, stage, ids(number, codes), cutOff, excused)));
  }

  List<Long> ids(String number, String... codes) {
    return List.of(codes).stream()
        .map(code -> obligations.named(number, code))
        .map(Obligation::id)
        .toList();
  }

  /** The minutes of a reception accept this much on this day. */
  void deliver(String number, String code, String amount, String on) {
    contract.within(
        "contract-manager-1",
        () ->
            obligations.deliver(
                new Delivery(
                    obligations.named(number, code).id(),
                    new BigDecimal(amount),
                    LocalDate.parse(on))));
  }

  /** The examples of the form with these values over them. */
  static Map<String, Object> form(String form, Map<String, ?> values) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(form));
    fields.putAll(values);
    return fields;
  }

  void draft(String number, Map<String, ?> values) {
    desk.complete("legal-1", number, DRAFT, form("contract-draft-fine", values));
  }

  void decide(String number, String decision, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-resolve-fine"));
    fields.remove("excusedDays");
    fields.put("fineDecision", decision);
    fields.putAll(more);
    desk.complete("authority-1", number, RESOLVE, fields);
  }

  Fine fine(long proceeding) {
    return fines.find(proceeding).orElseThrow();
  }

  FineComputation last(long proceeding) {
    return archive.last(proceeding).orElseThrow();
  }

  /** A read-only text of the one open task with this key. */
  String shown(String number, String task, String key) {
    return String.valueOf(tasks.getVariable(desk.task(number, task).getId(), key));
  }

  /** Sets a variable of the stand-in that waits in this case. */
  void tell(String number, String process, String variable, Object value) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(process)
        .list()
        .forEach(one -> runtime.setVariable(one.getId(), variable, value));
  }

  /** Keys and groups of the notices of a case: {@code legal contracts.fine.referred}. */
  List<String> notices(String number) {
    return sql.sql("select to_group, text_key from case_notice where case_number = ? order by id")
        .param(number)
        .query((row, n) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  /** Kinds of acts in the journal of a case, oldest first. */
  List<String> acts(String number) {
    return sql.sql("select kind from journal_entry where case_number = ? order by seq")
        .param(number)
        .query(String.class)
        .list();
  }
}
