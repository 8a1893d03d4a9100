package org.expediente.procedures.funds.agreement;

import java.util.List;
import java.util.Optional;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;

/** What later steps of the procedure may know of an agreement. */
@Service
public class Agreements {
  private final AgreementTable agreements;
  private final ObligationTable obligations;

  Agreements(AgreementTable agreements, ObligationTable obligations) {
    this.agreements = agreements;
    this.obligations = obligations;
  }

  /** The agreement that both sides signed; empty while there is none. */
  public Optional<Agreement> find(String caseNumber) {
    return agreements.latest(caseNumber).filter(a -> a.state() == AgreementState.SIGNED);
  }

  /**
   * The agreement that both sides signed.
   *
   * @throws Refusal conflict, while there is none: no money without it (A-S25)
   */
  public Agreement signed(String caseNumber) {
    return find(caseNumber)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.agreement.notSigned",
                    "El expediente " + caseNumber + " no tiene un convenio firmado."));
  }

  /** What each side promised in the signed agreement. */
  public List<Obligation> obligations(String caseNumber) {
    return obligations.of(caseNumber, signed(caseNumber).version());
  }

  /**
   * How an obligation of the signed agreement stands now.
   *
   * @param code e.g. {@code ONG-01}
   * @param state {@code PENDIENTE}, {@code CUMPLIDA} or {@code INCUMPLIDA}
   */
  public void followed(String caseNumber, String code, String state) {
    obligations.follow(caseNumber, signed(caseNumber).version(), code, state);
  }
}
