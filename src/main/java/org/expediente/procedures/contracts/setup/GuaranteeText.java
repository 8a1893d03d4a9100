package org.expediente.procedures.contracts.setup;

import java.util.List;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.stereotype.Component;

/** Guarantees in words: asked for, filed, held, observed. */
@Component
class GuaranteeText {
  private final Covers covers;
  private final FilingTable filings;

  GuaranteeText(Covers covers, FilingTable filings) {
    this.covers = covers;
    this.filings = filings;
  }

  String required(Contract contract) {
    Cover cover = covers.expected(contract);
    if (cover.required().isEmpty()) {
      return "La tabla no exige garantías para este contrato.";
    }
    return cover.required().stream()
        .map(
            one ->
                "- %s: %s."
                    .formatted(
                        one.words(),
                        one.atStart()
                            ? "antes de la orden de inicio, vigente al menos hasta el "
                                + Words.date(cover.until())
                            : "con la recepción definitiva"))
        .collect(Collectors.joining("\n"));
  }

  String filed(Contract contract) {
    return filings.latest(contract.caseNumber()).map(last -> lines(last.rows())).orElse("Nada.");
  }

  String held(Contract contract) {
    List<FiledGuarantee> held = covers.held(contract);
    String custody = held.isEmpty() ? "Nada en custodia." : "En custodia:\n" + lines(held);
    return filings
        .latest(contract.caseNumber())
        .filter(last -> Boolean.FALSE.equals(last.sufficient()))
        .map(last -> custody + "\nLa Dirección Jurídica observó lo presentado: " + last.reason())
        .orElse(custody);
  }

  private static String lines(List<FiledGuarantee> all) {
    return all.stream().map(one -> "- " + one.words() + ".").collect(Collectors.joining("\n"));
  }
}
