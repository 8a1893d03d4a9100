package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_fine}; every change is journaled in the contract's case. */
@Service
@Transactional
public class Fines {
  private static final String SELECT =
      """
      select proceeding_id, contract_case, contractor_nit, computation_id, amount, state,
        imposed_on, firm_on, paid_on
      from contract_fine
      """;

  private final JdbcClient db;
  private final Contracts contracts;
  private final FineComputations computations;
  private final Journal journal;
  private final Clock clock;

  Fines(
      JdbcClient db,
      Contracts contracts,
      FineComputations computations,
      Journal journal,
      Clock clock) {
    this.db = db;
    this.contracts = contracts;
    this.computations = computations;
    this.journal = journal;
    this.clock = clock;
  }

  /** The fine of a proceeding, where one was imposed. */
  @Transactional(readOnly = true)
  public Optional<Fine> find(long proceedingId) {
    return db.sql(SELECT + "where proceeding_id = ?")
        .param(proceedingId)
        .query(Fine.class)
        .optional();
  }

  /** Fines of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<Fine> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by proceeding_id")
        .param(contractCase)
        .query(Fine.class)
        .list();
  }

  /** Fines of a contractor over all contracts; NIT or DUI with hyphens. */
  @Transactional(readOnly = true)
  public List<Fine> ofContractor(String nit) {
    return db.sql(SELECT + "where contractor_nit = ? order by proceeding_id")
        .param(nit)
        .query(Fine.class)
        .list();
  }

  /**
   * How many fines of a contractor became firm in the fiscal year of a day and were not revoked,
   * over all contracts and areas (B.8 question 10).
   *
   * @param nit with hyphens
   */
  @Transactional(readOnly = true)
  public int firmInYearOf(LocalDate day, String nit) {
    return (int)
        ofContractor(nit).stream()
            .filter(fine -> fine.firmOn() != null && fine.state() != FineState.REVOCADA)
            .filter(fine -> fine.firmOn().getYear() == day.getYear())
            .count();
  }

  /** USD that the contract's fines come to, those that were revoked left out. */
  @Transactional(readOnly = true)
  public BigDecimal accumulated(String contractCase) {
    return sum(of(contractCase).stream());
  }

  /** As {@link #accumulated}, without the fine of one proceeding. */
  @Transactional(readOnly = true)
  public BigDecimal accumulatedWithout(String contractCase, long proceedingId) {
    return sum(of(contractCase).stream().filter(fine -> fine.proceedingId() != proceedingId));
  }

  private static BigDecimal sum(Stream<Fine> fines) {
    return fines
        .filter(fine -> fine.state() != FineState.REVOCADA)
        .map(Fine::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** The authority imposes what was computed. */
  public void impose(long proceedingId, FineComputation computation) {
    Contract contract = contracts.hold(computation.contractCase());
    db.sql(
            """
            insert into contract_fine (proceeding_id, contract_case, contractor_nit, computation_id,
              amount, state, imposed_on)
            values (?, ?, ?, ?, ?, 'IMPUESTA', ?)""")
        .params(
            proceedingId,
            contract.caseNumber(),
            contract.contractorNit(),
            computation.id(),
            computation.result().payable(),
            LocalDate.now(clock))
        .update();
    record(proceedingId, "contracts.fineImposed", Map.of());
  }

  /** An appeal changed the fine: another computation counts from now on. */
  public void recompute(long proceedingId, FineComputation computation) {
    contracts.hold(computation.contractCase());
    BigDecimal before = find(proceedingId).orElseThrow().amount();
    db.sql("update contract_fine set computation_id = ?, amount = ? where proceeding_id = ?")
        .params(computation.id(), computations.payable(computation.id()), proceedingId)
        .update();
    record(proceedingId, "contracts.fineChanged", Map.of("before", Words.money(before)));
  }

  /** Moves a fine on; dates of firmness and payment are those of today. */
  public void move(long proceedingId, FineState to) {
    move(proceedingId, to, LocalDate.now(clock));
  }

  /** As {@link #move(long, FineState)}, with effect from another day. */
  public void move(long proceedingId, FineState to, LocalDate on) {
    Fine fine = find(proceedingId).orElseThrow();
    contracts.hold(fine.contractCase());
    db.sql("update contract_fine set state = ?, firm_on = ?, paid_on = ? where proceeding_id = ?")
        .params(
            to.name(),
            to == FineState.FIRME ? on : fine.firmOn(),
            to == FineState.PAGADA ? on : fine.paidOn(),
            proceedingId)
        .update();
    record(proceedingId, "contracts.fineState", Map.of("before", fine.state()));
  }

  private void record(long proceedingId, String kind, Map<String, ?> more) {
    Fine fine = find(proceedingId).orElseThrow();
    Map<String, Object> data = new HashMap<>(more);
    data.put("proceeding", proceedingId);
    data.put("amount", Words.money(fine.amount()));
    data.put("state", fine.state());
    data.put("computation", fine.computationId());
    journal.record(new Act(fine.contractCase(), kind, null, data));
  }
}
