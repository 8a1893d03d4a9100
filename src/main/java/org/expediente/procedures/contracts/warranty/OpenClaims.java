package org.expediente.procedures.contracts.warranty;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.closing.ClosingDuty;
import org.springframework.stereotype.Component;

/** A claim that is being attended keeps its contract open. */
@Component
class OpenClaims implements ClosingDuty {
  private final WarrantyClaims claims;

  OpenClaims(WarrantyClaims claims) {
    this.claims = claims;
  }

  @Override
  public List<String> open(String contractCase) {
    return claims.open(contractCase).stream()
        .map(
            claim ->
                "El reclamo en garantía del %s sigue en trámite."
                    .formatted(Words.date(claim.claimedOn())))
        .toList();
  }
}
