package org.expediente.procedures.contracts.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the diagrams of the claims on guarantees ask. */
@DiagramBean("guaranteeClaims")
public class ClaimSteps {
  static final String ID = "claimId";

  private final GuaranteeClaims claims;
  private final Guarantees guarantees;
  private final GuaranteeEvents events;
  private final Proceedings proceedings;
  private final Parameters parameters;
  private final Clock clock;

  ClaimSteps(
      GuaranteeClaims claims,
      Guarantees guarantees,
      GuaranteeEvents events,
      Proceedings proceedings,
      Parameters parameters,
      Clock clock) {
    this.claims = claims;
    this.guarantees = guarantees;
    this.events = events;
    this.proceedings = proceedings;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Whether a defect is claimed, whose value somebody must establish first. */
  public boolean defect(DelegateExecution execution) {
    return events.of(proceedings.of(execution)) == GuaranteeEvent.DEFECTO;
  }

  /** Ids of the claims that are to be filed. */
  public List<Long> toFile(DelegateExecution execution) {
    return ofProceeding(execution).stream()
        .filter(claim -> claim.state() == ClaimState.PREPARADO)
        .map(GuaranteeClaim::id)
        .toList();
  }

  /** Whether every claim of the proceeding was paid in full. */
  public boolean allPaid(DelegateExecution execution) {
    return ofProceeding(execution).stream().allMatch(it -> it.state() == ClaimState.PAGADO);
  }

  /** Whether the claim of this process was paid in full. */
  public boolean paid(DelegateExecution execution) {
    return of(execution).state() == ClaimState.PAGADO;
  }

  /**
   * A proceeding of its own is over with its claims; that of a caducity goes on.
   *
   * @param outcome of the proceeding
   */
  public void end(DelegateExecution execution, String outcome) {
    Proceeding of = proceedings.of(execution);
    if (of.kind() == ProceedingKind.EJECUCION_GARANTIA) {
      proceedings.resolve(of.id(), outcome);
      proceedings.close(of.id());
    }
  }

  /** From when on the coming end of the guarantee is an alarm. */
  public Date warning(DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    return start(
        guarantee(execution)
            .validTo()
            .minusDays(parameters.integer("contracts.claim.claimBefore", today)));
  }

  /** The first moment at which the guarantee can no longer be claimed. */
  public Date expiry(DelegateExecution execution) {
    return start(guarantee(execution).validTo().plusDays(1));
  }

  /** The claim that the process of this scope is about. */
  GuaranteeClaim of(VariableScope scope) {
    return claims.find(((Number) scope.getVariable(ID)).longValue());
  }

  private Guarantee guarantee(DelegateExecution execution) {
    return guarantees.find(of(execution).guaranteeId());
  }

  private List<GuaranteeClaim> ofProceeding(DelegateExecution execution) {
    Proceeding of = proceedings.of(execution);
    return claims.ofProceeding(of.contractCase(), of.id());
  }

  private Date start(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
