package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.springframework.stereotype.Component;

/** Opens claims on what can still be claimed, each guarantee once, and keeps their amounts. */
@Component
class ClaimOpener {
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final GuaranteeEvents events;
  private final GuaranteeRule rule;
  private final ClaimAmounts amounts;
  private final ClaimTable table;
  private final GuaranteeClaims claims;
  private final Clock clock;

  ClaimOpener(
      Contracts contracts,
      Guarantees guarantees,
      GuaranteeEvents events,
      GuaranteeRule rule,
      ClaimAmounts amounts,
      ClaimTable table,
      GuaranteeClaims claims,
      Clock clock) {
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.events = events;
    this.rule = rule;
    this.amounts = amounts;
    this.table = table;
    this.claims = claims;
    this.clock = clock;
  }

  /** Guarantees of the contract about which the table says this. */
  List<Guarantee> advised(Proceeding proceeding, GuaranteeAction action) {
    return claimable(proceeding).stream()
        .filter(guarantee -> advice(proceeding, guarantee).action() == action)
        .toList();
  }

  /**
   * Opens what the table orders to claim.
   *
   * @param insist also what should first have been prolonged, where its issuer did not want to
   */
  void open(Proceeding proceeding, boolean insist) {
    contracts.hold(proceeding.contractCase());
    for (Guarantee guarantee : claimable(proceeding)) {
      GuaranteeAdvice advice = advice(proceeding, guarantee);
      boolean wanted =
          advice.action() == GuaranteeAction.RECLAMAR
              || insist && advice.action() == GuaranteeAction.PRORROGAR;
      ClaimAmount amount = wanted ? amounts.of(proceeding, guarantee, advice.method()) : null;
      if (amount != null && amount.amount().signum() > 0) {
        long id = table.open(proceeding, guarantee);
        table.amount(id, amount, advice);
        claims.record(claims.find(id), "contracts.claimOpened", Map.of());
      }
    }
  }

  /** The amount of today, from the books of today; the earlier ones stay on file. */
  GuaranteeClaim refresh(Proceeding proceeding, GuaranteeClaim claim) {
    Guarantee guarantee = guarantees.find(claim.guaranteeId());
    ClaimAmount now = amounts.of(proceeding, guarantee, claim.method());
    BigDecimal before = claim.amount();
    if (now.amount().compareTo(before) != 0) {
      table.amount(claim.id(), now, advice(proceeding, guarantee));
      claims.record(
          claims.find(claim.id()),
          "contracts.claimRecomputed",
          Map.of("before", Words.money(before)));
    }
    return claims.find(claim.id());
  }

  private List<Guarantee> claimable(Proceeding proceeding) {
    LocalDate today = LocalDate.now(clock);
    List<Long> taken =
        claims.ofContract(proceeding.contractCase()).stream()
            .filter(claim -> claim.state().open())
            .map(GuaranteeClaim::guaranteeId)
            .toList();
    return guarantees.of(proceeding.contractCase()).stream()
        .filter(guarantee -> guarantee.claimable(today) && !taken.contains(guarantee.id()))
        .toList();
  }

  private GuaranteeAdvice advice(Proceeding proceeding, Guarantee guarantee) {
    Contract contract = contracts.of(proceeding.contractCase());
    return rule.ask(
        events.of(proceeding),
        contract,
        guarantee,
        contract.deductsFines() || events.ofUnpaidFine(proceeding));
  }
}
