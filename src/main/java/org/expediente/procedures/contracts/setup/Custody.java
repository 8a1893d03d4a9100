package org.expediente.procedures.contracts.setup;

import java.util.Optional;
import org.expediente.access.Organisations;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** Takes a reviewed guarantee into custody; its issuer becomes a party of the case. */
@Component
class Custody {
  private static final String ROLE = "FIADOR";

  private final Guarantees guarantees;
  private final Organisations organisations;
  private final CaseFiles cases;

  Custody(Guarantees guarantees, Organisations organisations, CaseFiles cases) {
    this.guarantees = guarantees;
    this.organisations = organisations;
    this.cases = cases;
  }

  /** A paper that is in custody already is prolonged and raised by its endorsement. */
  void take(Contract contract, FiledGuarantee filed) {
    Optional<Guarantee> known =
        guarantees.of(contract.caseNumber()).stream()
            .filter(one -> filed.samePaper(one.issuerNit(), one.number()))
            .findAny();
    if (known.isPresent()) {
      endorse(known.get(), filed);
      return;
    }
    String group = organisations.ensure("guarantor", filed.issuerNit(), filed.issuer());
    guarantees.accept(filed.accepted(contract.caseNumber(), group));
    boolean party =
        cases.parties(contract.caseNumber()).stream()
            .anyMatch(one -> one.role().equals(ROLE) && filed.issuerNit().equals(one.idNumber()));
    if (!party) {
      cases.addParty(
          contract.caseNumber(),
          new Party(ROLE, PartyKind.JURIDICA, "NIT", filed.issuerNit(), filed.issuer(), group));
    }
  }

  private void endorse(Guarantee known, FiledGuarantee filed) {
    if (filed.validTo().isAfter(known.validTo())) {
      guarantees.prolong(known.id(), filed.validTo());
    }
    if (filed.amount().compareTo(known.amount()) > 0) {
      guarantees.raise(known.id(), filed.amount());
    }
  }
}
