package org.expediente.procedures.contracts.closing;

import java.util.List;
import java.util.stream.Stream;
import org.expediente.procedures.contracts.claim.ClaimState;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** What forbids to give any guarantee of a contract back (B43, B.10): a hard block. */
@Component
public class GuaranteeBlocks {
  private final OpenIncidents incidents;
  private final OwedFines fines;
  private final GuaranteeClaims claims;
  private final Guarantees guarantees;

  GuaranteeBlocks(
      OpenIncidents incidents, OwedFines fines, GuaranteeClaims claims, Guarantees guarantees) {
    this.incidents = incidents;
    this.fines = fines;
    this.claims = claims;
    this.guarantees = guarantees;
  }

  /** Spanish sentences; empty where nothing forbids it. */
  public List<String> of(String contractCase) {
    return Stream.of(incidents.open(contractCase), fines.open(contractCase), claimed(contractCase))
        .flatMap(List::stream)
        .toList();
  }

  /** One that is about to be claimed is still in force, and would go back otherwise. */
  private List<String> claimed(String contractCase) {
    return claims.ofContract(contractCase).stream()
        .filter(claim -> claim.state() == ClaimState.PREPARADO)
        .map(claim -> guarantees.find(claim.guaranteeId()).title())
        .map(title -> "La %s va a reclamarse al fiador.".formatted(lower(title)))
        .toList();
  }

  private static String lower(String title) {
    return title.replaceFirst("Garantía", "garantía");
  }
}
