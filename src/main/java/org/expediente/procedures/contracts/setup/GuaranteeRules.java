package org.expediente.procedures.contracts.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;

/** What guarantees must be before the legal unit reads them (B06; data dictionary, Garantia). */
final class GuaranteeRules {
  private static final String FIELD = "guarantees";

  private GuaranteeRules() {}

  /**
   * @param held in custody
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(
      Contract contract, Cover cover, List<FiledGuarantee> held, List<FiledGuarantee> filed) {
    Complaints complaints = new Complaints();
    Set<String> seen = new HashSet<>();
    for (FiledGuarantee g : filed) {
      row(complaints, contract, cover, g);
      complaints.when(
          !seen.add(g.issuerNit() + " " + g.number()),
          FIELD,
          "La garantía %s está repetida.".formatted(g.number()));
    }
    cover
        .missing(held, filed)
        .forEach(
            missing -> complaints.when(true, FIELD, "Falta la %s.".formatted(missing.words())));
    complaints.settle("contracts.guarantees.invalid");
  }

  private static void row(Complaints complaints, Contract contract, Cover cover, FiledGuarantee g) {
    Optional<String> wrong = IdentityNumbers.error(IdentityType.NIT, g.issuerNit());
    complaints
        .when(wrong.isPresent(), FIELD, "Emisor de %s: %s".formatted(g.number(), wrong.orElse("")))
        .when(
            g.issuerNit().equals(contract.contractorNit()),
            FIELD,
            "El contratista no puede ser su propio fiador.")
        .when(
            g.amount().compareTo(contract.originalAmount()) > 0,
            FIELD,
            "El monto de la garantía %s supera el del contrato (%s)."
                .formatted(g.number(), Words.money(contract.originalAmount())))
        .when(
            g.validTo().isBefore(g.validFrom()),
            FIELD,
            "La vigencia de la garantía %s termina antes de comenzar.".formatted(g.number()))
        .when(!cover.reaches(g), FIELD, cover.tooShort(g));
  }
}
