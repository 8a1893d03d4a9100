package org.expediente.procedures.funds.eligibility;

import java.util.List;
import org.springframework.stereotype.Service;

/** Who leads the organisation of a case, for checks of links with suppliers and beneficiaries. */
@Service
public class Directors {
  private final NgoChecks checks;

  Directors(NgoChecks checks) {
    this.checks = checks;
  }

  /** The board as the legal area last read it; empty before the first check. */
  public List<Director> of(String caseNumber) {
    return checks.last(caseNumber).map(check -> checks.directors(check.id())).orElse(List.of());
  }
}
