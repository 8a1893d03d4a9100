package org.expediente.procedures.contracts.claim;

import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a guarantee may go back to who gave it (B43): a hard block, nobody may overrule it. */
@Service
public class GuaranteeReturns {
  private final Guarantees guarantees;
  private final IncidentBook incidents;
  private final Fines fines;
  private final GuaranteeClaims claims;

  GuaranteeReturns(
      Guarantees guarantees, IncidentBook incidents, Fines fines, GuaranteeClaims claims) {
    this.guarantees = guarantees;
    this.incidents = incidents;
    this.fines = fines;
    this.claims = claims;
  }

  /**
   * Says nothing where the guarantee may go back.
   *
   * @throws Refusal conflict, which says what holds it back
   */
  @Transactional(readOnly = true)
  public void check(long guaranteeId) {
    Guarantee guarantee = guarantees.find(guaranteeId);
    String contractCase = guarantee.contractCase();
    if (incidents.anyOpen(contractCase)) {
      throw held(guarantee, "hay un incidente abierto. Ciérrelo antes, o reclame la garantía");
    }
    if (fines.of(contractCase).stream().anyMatch(Fine::owed)) {
      throw held(guarantee, "el contratista debe una multa firme. Cóbrela antes");
    }
    boolean claimed =
        claims.ofContract(contractCase).stream()
            .anyMatch(claim -> claim.guaranteeId() == guaranteeId && claim.state().open());
    if (claimed) {
      throw held(guarantee, "está reclamada al fiador. Espere el resultado del reclamo");
    }
  }

  private static Refusal held(Guarantee guarantee, String why) {
    return Refusal.conflict(
        "contracts.guarantee.held",
        "No se devuelve la %s: %s.".formatted(lower(guarantee.title()), why));
  }

  private static String lower(String title) {
    return title.substring(0, 1).toLowerCase() + title.substring(1);
  }
}
