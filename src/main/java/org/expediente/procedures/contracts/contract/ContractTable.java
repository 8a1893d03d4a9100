package org.expediente.procedures.contracts.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract} and {@code contract_case}. */
@Repository
class ContractTable {
  private static final String COLUMNS =
      "case_number, number, instrument, regime, modality, object, subject, process_began_on,"
          + " signed_on, term_days, original_amount, advance_amount, deducts_fines,"
          + " contractor_nit, contractor_name, contractor_group, requesting_unit, state,"
          + " starts_on, ends_on";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ContractTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Contract c) {
    db.sql(
            "insert into contract ("
                + COLUMNS
                + ", number_key, registered_by, registered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            c.caseNumber(),
            c.number(),
            c.instrument().name(),
            c.regime().name(),
            c.modality().name(),
            c.object().name(),
            c.subject(),
            c.processBeganOn(),
            c.signedOn(),
            c.termDays(),
            c.originalAmount(),
            c.advanceAmount(),
            c.deductsFines(),
            c.contractorNit(),
            c.contractorName(),
            c.contractorGroup(),
            c.requestingUnit(),
            c.state().name(),
            c.startsOn(),
            c.endsOn(),
            Contract.key(c.number()),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
    belongs(c.caseNumber(), c.caseNumber());
  }

  void belongs(String caseNumber, String contractCase) {
    db.sql("insert into contract_case (case_number, contract_case) values (?, ?)")
        .params(caseNumber, contractCase)
        .update();
  }

  /** The contract that a case is about. */
  Optional<Contract> of(String caseNumber) {
    return db.sql(
            "select "
                + COLUMNS
                + " from contract where case_number ="
                + " (select contract_case from contract_case where case_number = ?)")
        .param(caseNumber)
        .query(Contract.class)
        .optional();
  }

  Optional<Contract> byNumber(String number) {
    return db.sql("select " + COLUMNS + " from contract where number_key = ?")
        .param(Contract.key(number))
        .query(Contract.class)
        .optional();
  }

  List<Contract> ofContractor(String nit) {
    return db.sql(
            "select " + COLUMNS + " from contract where contractor_nit = ? order by signed_on")
        .param(nit)
        .query(Contract.class)
        .list();
  }

  /** The cases about a contract: its own and those of its incidents. */
  List<String> cases(String contractCase) {
    return db.sql("select case_number from contract_case where contract_case = ? order by 1")
        .param(contractCase)
        .query(String.class)
        .list();
  }

  void state(String contractCase, ContractState state) {
    db.sql("update contract set state = ? where case_number = ?")
        .params(state.name(), contractCase)
        .update();
  }

  void term(String contractCase, LocalDate startsOn, LocalDate endsOn) {
    db.sql("update contract set starts_on = ?, ends_on = ? where case_number = ?")
        .params(startsOn, endsOn, contractCase)
        .update();
  }
}
