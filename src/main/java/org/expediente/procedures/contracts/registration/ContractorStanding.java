package org.expediente.procedures.contracts.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.debarment.Debarment;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.stereotype.Component;

/**
 * Refuses who may not contract: the debarred, each member of a consortium included (trap 17), and
 * who owes a firm fine (LACAP 159).
 */
@Component
class ContractorStanding {
  private final Debarments debarments;
  private final Fines fines;

  ContractorStanding(Debarments debarments, Fines fines) {
    this.debarments = debarments;
    this.fines = fines;
  }

  /**
   * @param contract whose numbers are valid
   * @throws Refusal conflict, which names who is barred and until when
   */
  void check(TypedContract contract) {
    List<String> who =
        Stream.concat(
                Stream.of(contract.contractor().formatted()),
                contract.related().stream()
                    .filter(row -> row.kind() == RelatedKind.CONSORCIO)
                    .map(row -> row.id().formatted()))
            .toList();
    debarments.barred(who, contract.signedOn()).stream()
        .findFirst()
        .ifPresent(
            barred -> {
              throw barred(barred);
            });
    who.forEach(this::refuseDebtor);
  }

  private static Refusal barred(Debarment of) {
    LocalDate until = of.validTo();
    return Refusal.conflict(
        "contracts.contractor.barred",
        "Contratista inhabilitado hasta %s (%s).".formatted(Words.date(until), of.name()));
  }

  private void refuseDebtor(String number) {
    List<Fine> owed = fines.ofContractor(number).stream().filter(Fine::owed).toList();
    if (!owed.isEmpty()) {
      throw Refusal.conflict(
          "contracts.contractor.owes",
          "El contratista debe una multa firme de %s (expediente %s). No se contrata con él hasta que la pague."
              .formatted(Words.money(owed.get(0).amount()), owed.get(0).contractCase()));
    }
  }
}
