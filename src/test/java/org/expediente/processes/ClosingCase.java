package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts of {@link ContractCase} near their end, with what may keep them from closing. */
@Component
class ClosingCase {
  private final ContractCase contracts;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final FineComputer computer;
  private final Fines fines;
  private final HistoryService history;
  private final Desk desk;
  private final JdbcClient sql;

  ClosingCase(
      ContractCase contracts,
      Obligations obligations,
      Proceedings proceedings,
      FineComputer computer,
      Fines fines,
      HistoryService history,
      Desk desk,
      JdbcClient sql) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.computer = computer;
    this.fines = fines;
    this.history = history;
    this.desk = desk;
    this.sql = sql;
  }

  /** Of which everything was delivered in time; today is 1 August 2022. */
  String delivered() {
    contracts.at("2022-08-01");
    String number = contracts.open();
    deliver(number, "O-01", ContractCase.DUE);
    deliver(number, "O-02", LocalDate.of(2022, 7, 15));
    return number;
  }

  void deliver(String number, String code, LocalDate on) {
    Obligation one = obligations.named(number, code);
    contracts.within(
        "contract-manager-1", () -> obligations.deliver(new Delivery(one.id(), one.amount(), on)));
  }

  /** An incident that no process deals with: its case is not the matter of the test. */
  long incident(String number) {
    sql.sql(
            """
            insert into contract_incident (contract_case, type, origin, fact_on, known_on, facts,
              state, reported_by, reported_at)
            values (?, 'GARANTIA_CALIDAD', 'PERSONA', ?, ?, 'Falla.', 'ABIERTO', 'procurement-1', ?)
            """)
        .params(
            number,
            LocalDate.of(2022, 7, 29),
            LocalDate.of(2022, 7, 29),
            OffsetDateTime.parse("2022-07-29T09:00:00-06:00"))
        .update();
    return sql.sql("select max(id) from contract_incident where contract_case = ?")
        .param(number)
        .query(Long.class)
        .single();
  }

  void settle(long incident) {
    sql.sql("update contract_incident set state = 'CERRADO' where id = ?").param(incident).update();
  }

  /** A proceeding that ended with this outcome and nothing left to do. */
  long proceeding(String number, ProceedingKind kind, String outcome) {
    long[] id = new long[1];
    contracts.within(
        "authority-1",
        () -> {
          id[0] = proceedings.open(number, kind);
          proceedings.resolve(id[0], outcome);
          proceedings.firm(id[0], outcome);
          proceedings.close(id[0]);
        });
    return id[0];
  }

  /** A fine for O-01 in this state; its proceeding is over. Gives the proceeding. */
  long fine(String number, FineState state) {
    long proceeding = proceeding(number, ProceedingKind.MULTA, "IMPUESTA");
    long obligation = obligations.named(number, "O-01").id();
    contracts.within(
        "authority-1",
        () -> {
          fines.impose(
              proceeding,
              computer.compute(
                  new FineRequest(
                      number,
                      proceeding,
                      null,
                      FineStage.FINAL,
                      List.of(obligation),
                      LocalDate.of(2022, 7, 29),
                      0)));
          if (state != FineState.IMPUESTA) {
            fines.move(proceeding, FineState.FIRME);
            fines.move(proceeding, state);
          }
        });
    return proceeding;
  }

  void pay(long proceeding) {
    contracts.within("treasury-1", () -> fines.move(proceeding, FineState.PAGADA));
  }

  BigDecimal amount(long proceeding) {
    return fines.find(proceeding).orElseThrow().amount();
  }

  /** {@code group: key} of all notices of the case, oldest first. */
  List<String> notices(String number) {
    return sql.sql("select to_group, text_key from case_notice where case_number = ? order by id")
        .param(number)
        .query((row, n) -> row.getString(1) + ": " + row.getString(2))
        .list();
  }

  /** Kinds of the acts in the case's journal, oldest first. */
  List<String> acts(String number) {
    return sql.sql("select kind from journal_entry where case_number = ? order by seq")
        .param(number)
        .query(String.class)
        .list();
  }

  /** A variable of the last process of the case that has it. */
  Object variable(String number, String process, String name) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(process)
        .list()
        .stream()
        .flatMap(
            one ->
                history
                    .createHistoricVariableInstanceQuery()
                    .processInstanceId(one.getId())
                    .variableName(name)
                    .list()
                    .stream())
        .map(one -> one.getValue())
        .reduce((first, last) -> last)
        .orElse(null);
  }

  void start(String process, String number) {
    contracts.start(process, number, Map.of());
  }

  /** What a read-only field of an open task shows. */
  Object shown(org.camunda.bpm.engine.TaskService tasks, String number, String task, String field) {
    return tasks.getVariableLocal(desk.task(number, task).getId(), field);
  }
}
