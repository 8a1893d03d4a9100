package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims on guarantees of all contracts, for other parts. */
@Service
@Transactional
public class GuaranteeClaims {
  private final ClaimTable table;
  private final Guarantees guarantees;
  private final Proceedings proceedings;
  private final Journal journal;

  GuaranteeClaims(
      ClaimTable table, Guarantees guarantees, Proceedings proceedings, Journal journal) {
    this.table = table;
    this.guarantees = guarantees;
    this.proceedings = proceedings;
    this.journal = journal;
  }

  /** One claim. */
  @Transactional(readOnly = true)
  public GuaranteeClaim find(long id) {
    return table.find(id);
  }

  /** Claims on all guarantees of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<GuaranteeClaim> ofContract(String contractCase) {
    return table.ofContract(contractCase);
  }

  /** Claims of one proceeding, oldest first. */
  @Transactional(readOnly = true)
  public List<GuaranteeClaim> ofProceeding(String contractCase, long proceedingId) {
    return ofContract(contractCase).stream()
        .filter(claim -> claim.proceedingId() == proceedingId)
        .toList();
  }

  /** USD that guarantors paid on guarantees of this kind. */
  @Transactional(readOnly = true)
  public BigDecimal recovered(String contractCase, GuaranteeKind kind) {
    return ofContract(contractCase).stream()
        .filter(claim -> guarantees.find(claim.guaranteeId()).kind() == kind)
        .map(GuaranteeClaim::paid)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** USD that guarantors paid for the fine of a proceeding. */
  @Transactional(readOnly = true)
  public BigDecimal paidFor(String contractCase, long fineProceeding) {
    return ofContract(contractCase).stream()
        .filter(
            claim ->
                proceedings
                    .followed(claim.proceedingId())
                    .filter(id -> id == fineProceeding)
                    .isPresent())
        .map(GuaranteeClaim::paid)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /**
   * Takes back what is still open: the resolution that the claims rest on was revoked. What was not
   * paid in any part is in force again; what was paid must be given back, and is journaled so.
   */
  public void annul(String contractCase, long proceedingId) {
    journal.hold(contractCase);
    for (GuaranteeClaim claim : ofProceeding(contractCase, proceedingId)) {
      boolean paid = claim.paid().signum() > 0;
      if (claim.state().open() || paid) {
        table.state(claim.id(), ClaimState.ANULADO);
        record(claim, "contracts.claimAnnulled", Map.of("paid", Words.money(claim.paid())));
      }
      if (claim.state().open() && !paid) {
        Guarantee guarantee = guarantees.find(claim.guaranteeId());
        if (guarantee.state() == GuaranteeState.RECLAMADA) {
          guarantees.move(guarantee.id(), GuaranteeState.VIGENTE);
        }
      }
    }
  }

  void record(GuaranteeClaim claim, String kind, Map<String, ?> more) {
    Map<String, Object> data = new HashMap<>(more);
    data.put("claim", claim.id());
    data.put("guarantee", guarantees.find(claim.guaranteeId()).title());
    data.put("amount", Words.money(claim.amount()));
    journal.record(new Act(claim.caseNumber(), kind, null, data));
  }
}
