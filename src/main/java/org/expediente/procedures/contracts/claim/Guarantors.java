package org.expediente.procedures.contracts.claim;

import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.springframework.stereotype.Component;

/** Guarantors become a party of a case, to see it, when they are told or asked something in it. */
@Component
public class Guarantors {
  private static final String ROLE = "FIADOR";

  private final CaseFiles cases;

  Guarantors(CaseFiles cases) {
    this.cases = cases;
  }

  /** The issuer of the guarantee is a party of the case from here on; again is no change. */
  public void join(String caseNumber, Guarantee guarantee) {
    boolean known =
        cases.parties(caseNumber).stream()
            .anyMatch(
                party ->
                    party.role().equals(ROLE) && guarantee.issuerNit().equals(party.idNumber()));
    if (!known) {
      cases.addParty(
          caseNumber,
          new Party(
              ROLE,
              PartyKind.JURIDICA,
              "NIT",
              guarantee.issuerNit(),
              guarantee.issuer(),
              guarantee.issuerGroup()));
    }
  }
}
