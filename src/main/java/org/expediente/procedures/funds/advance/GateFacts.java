package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.ExecutionState;

/**
 * What DMN-A6 rests on. Shares are compared by multiplying, never by dividing: 69.99995 % is not 70
 * % (A.9).
 *
 * @param programmed USD; zero where the schedule does not have the advance
 * @param available USD: assigned, less transferred, paid directly and committed
 * @param accounts of the advances transferred so far, by number
 * @param duties sentences on what is overdue
 * @param debts cases in which the organisation owes a refund or a firm objection
 * @param firstMax share of the assignment that the first advance may be
 * @param accountedMin share of the last advance that must be accepted
 */
record GateFacts(
    int number,
    LocalDate today,
    ExecutionState state,
    boolean scheduled,
    BigDecimal programmed,
    BigDecimal requested,
    BigDecimal assigned,
    BigDecimal available,
    List<AdvanceAccount> accounts,
    List<String> duties,
    List<String> debts,
    BigDecimal firstMax,
    BigDecimal accountedMin,
    GateMode mode) {

  boolean inForce() {
    return state == ExecutionState.VIGENTE;
  }

  /** The advance before this one, where it was transferred. */
  Optional<AdvanceAccount> previous() {
    return accounts.stream().filter(account -> account.number() == number - 1).findFirst();
  }

  BigDecimal firstLimit() {
    return assigned.multiply(firstMax);
  }

  boolean aboveFirstLimit() {
    return number == 1 && requested.compareTo(firstLimit()) > 0;
  }

  boolean filingOverdue() {
    return previous().filter(account -> account.overdue(today)).isPresent();
  }

  /** Advances before the last one of which a cent is still to be accepted. */
  List<AdvanceAccount> olderOpen() {
    return accounts.stream()
        .filter(account -> account.number() <= number - 2 && account.unaccounted().signum() > 0)
        .toList();
  }

  boolean enoughAccounted() {
    return previous()
        .filter(a -> a.accepted().compareTo(a.transferred().multiply(accountedMin)) < 0)
        .isEmpty();
  }

  /** Transferred and not yet accepted, over all advances, USD. */
  BigDecimal unaccounted() {
    return accounts.stream()
        .map(account -> account.unaccounted().max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the reduced mode lets out: programmed, less what the last advance still has to show. */
  BigDecimal reduced() {
    return programmed.subtract(
        previous()
            .map(account -> account.unaccounted().max(BigDecimal.ZERO))
            .orElse(BigDecimal.ZERO));
  }

  /** Rule 7: no release is above this. */
  BigDecimal cap() {
    return programmed.min(available);
  }
}
