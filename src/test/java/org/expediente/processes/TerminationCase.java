package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What precedes the end of a contract: incidents, proceedings, fines, notifications. */
@Component
class TerminationCase {
  static final String REASON = "Consta en el expediente, con fechas y documentos que lo prueban.";

  private final ContractCase contracts;
  private final Contracts books;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final CaseFiles cases;
  private final Desk desk;
  private final TaskService tasks;
  private final JdbcClient sql;

  TerminationCase(
      ContractCase contracts,
      Contracts books,
      Obligations obligations,
      Proceedings proceedings,
      CaseFiles cases,
      Desk desk,
      TaskService tasks,
      JdbcClient sql) {
    this.contracts = contracts;
    this.books = books;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.cases = cases;
    this.desk = desk;
    this.tasks = tasks;
    this.sql = sql;
  }

  /** A contract of this amount with one obligation of the same amount, due on 16 May 2022. */
  String contract(String amount, String advance) {
    String number = contracts.open();
    sql.sql("update contract set original_amount = ?, advance_amount = ? where case_number = ?")
        .params(new BigDecimal(amount), new BigDecimal(advance), number)
        .update();
    sql.sql("delete from contract_obligation where contract_case = ?").param(number).update();
    sql.sql("delete from contract_guarantee where contract_case = ?").param(number).update();
    contracts.obligation(number, "O-01", ContractCase.DUE, amount);
    return number;
  }

  void accepted(String number, String amount) {
    long id = obligations.named(number, "O-01").id();
    contracts.within(
        "contract-manager-1",
        () -> obligations.deliver(new Delivery(id, new BigDecimal(amount), ContractCase.DUE)));
  }

  void bond(String number, GuaranteeKind kind, String amount) {
    contracts.guarantee(number, kind, amount, ContractCase.END.plusDays(60));
  }

  /** An incident of a contract with a case of its own; gives the case. */
  String incident(String number, IncidentType type) {
    String process = UUID.randomUUID().toString();
    String incident =
        desk.as(
            "procurement-1",
            () ->
                cases
                    .open(
                        new NewCase("INC", "contracts", "contract-incident", "Incidente", process))
                    .number());
    contracts.within("procurement-1", () -> books.belongs(incident, number));
    sql.sql(
            """
            insert into contract_incident (case_number, contract_case, type, origin, fact_on,
              known_on, facts, state, reported_by, reported_at)
            values (?, ?, ?, 'SISTEMA', ?, ?, 'No se entregó en la fecha debida.', 'COMISIONADO',
              'sistema', ?)""")
        .params(
            incident,
            number,
            type.name(),
            ContractCase.DUE.plusDays(1),
            ContractCase.DUE.plusDays(1),
            OffsetDateTime.of(2022, 5, 17, 6, 5, 0, 0, ZoneOffset.UTC))
        .update();
    return incident;
  }

  void incidentsClosed(String number) {
    sql.sql("update contract_incident set state = 'CERRADO' where contract_case = ?")
        .param(number)
        .update();
  }

  long proceeding(String caseNumber, ProceedingKind kind) {
    AtomicLong id = new AtomicLong();
    contracts.within("authority-1", () -> id.set(proceedings.open(caseNumber, kind)));
    return id.get();
  }

  /** A fine of a contract in this state, as its own proceeding would leave it. */
  long fine(String number, String amount, FineState state) {
    long id = proceeding(number, ProceedingKind.MULTA);
    sql.sql(
            """
            insert into contract_fine_computation (proceeding_id, contract_case, stage, cut_off,
              contract_value, modality, object, base_rule, table_version, gross, cap, floor, wage,
              wage_on, excused_days, payable, reaches_cap, flag, computed_by, computed_at)
            values (?, ?, 'FINAL', ?, 1, 'LICITACION', 'SUMINISTRO', 'NO_ENTREGADO', 1, ?, 1, 1, 1,
              ?, 0, ?, false, 'NORMAL', 'legal-1', ?)""")
        .params(
            id,
            number,
            ContractCase.DUE,
            new BigDecimal(amount),
            ContractCase.DUE,
            new BigDecimal(amount),
            OffsetDateTime.now(ZoneOffset.UTC))
        .update();
    long computation =
        sql.sql("select max(id) from contract_fine_computation where proceeding_id = ?")
            .param(id)
            .query(Long.class)
            .single();
    sql.sql(
            """
            insert into contract_fine (proceeding_id, contract_case, contractor_nit, computation_id,
              amount, state, imposed_on, firm_on)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            number,
            ContractCase.NIT,
            computation,
            new BigDecimal(amount),
            state.name(),
            ContractCase.DUE,
            ContractCase.DUE)
        .update();
    return id;
  }

  /** The first guarantee of the contract was claimed and its issuer paid this. */
  void recovered(String number, String amount) {
    paid(proceeding(number, ProceedingKind.EJECUCION_GARANTIA), number, amount);
  }

  /** The same in a proceeding that runs already. */
  void paid(long proceeding, String number, String amount) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    sql.sql(
            """
            insert into contract_guarantee_claim (proceeding_id, case_number, contract_case,
              guarantee_id, state, opened_on, filed_on)
            select ?, ?, ?, min(id), 'PAGADO', ?, ? from contract_guarantee
            where contract_case = ?""")
        .params(proceeding, number, number, ContractCase.DUE, ContractCase.DUE, number)
        .update();
    long claim =
        sql.sql("select max(id) from contract_guarantee_claim where contract_case = ?")
            .param(number)
            .query(Long.class)
            .single();
    sql.sql(
            """
            insert into contract_claim_amount (claim_id, method, part, whole, amount, rule_version,
              legal_basis, ratified, computed_by, computed_at)
            values (?, 'NO_AMORTIZADO', 0, ?, ?, 1, 'LACAP', false, 'procurement-1', ?)""")
        .params(claim, new BigDecimal(amount), new BigDecimal(amount), now)
        .update();
    sql.sql("insert into contract_guarantor_payment values (?, ?, ?, ?, 'RI-1', 'treasury-1', ?)")
        .params("TR-" + number, claim, new BigDecimal(amount), ContractCase.DUE, now)
        .update();
  }

  /** As the proceeding's own process notifies the contractor. */
  void notified(String caseNumber, long proceeding, String act, LocalDate on) {
    sql.sql(
            """
            insert into contract_notification (case_number, proceeding_id, act, recipient, capacity,
              medium, notified_on, notified_at, effective, recorded_by, recorded_at)
            values (?, ?, ?, 'Ana Pérez', 'Representante', 'PERSONAL', ?, ?, true, 'legal-1', ?)""")
        .params(
            caseNumber,
            proceeding,
            act,
            on,
            LocalTime.of(10, 0),
            OffsetDateTime.now(ZoneOffset.UTC))
        .update();
  }

  /** A process that does nothing but call another one, as an incident calls a termination. */
  static BpmnModelInstance caller(String key, String called) {
    return Bpmn.createExecutableProcess(key)
        .camundaHistoryTimeToLiveString("P3650D")
        .startEvent()
        .callActivity()
        .calledElement(called)
        .camundaInBusinessKey("#{execution.processBusinessKey}")
        .camundaIn("proceedingId", "proceedingId")
        .camundaIn("contractorGroup", "contractorGroup")
        .endEvent()
        .done();
  }

  /** What a task shows in a read-only field. */
  String shown(String number, String task, String field) {
    return (String) tasks.getVariable(desk.task(number, task).getId(), field);
  }

  List<String> acts(String number, String kind) {
    return sql.sql("select data from journal_entry where case_number = ? and kind = ? order by id")
        .params(number, kind)
        .query(String.class)
        .list();
  }

  List<String> notices(String number) {
    return sql.sql("select to_group, text_key from case_notice where case_number = ? order by id")
        .param(number)
        .query((row, n) -> row.getString("to_group") + ": " + row.getString("text_key"))
        .list();
  }
}
