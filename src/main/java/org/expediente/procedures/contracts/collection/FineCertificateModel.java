package org.expediente.procedures.contracts.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Data of the certificate of debt with which the attorney general collects a fine. */
@Component
class FineCertificateModel implements DocumentModel {
  private final CollectionChoices choices;
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Fines fines;
  private final FineArchive archive;
  private final FinePayments payments;

  FineCertificateModel(
      CollectionChoices choices,
      Proceedings proceedings,
      Contracts contracts,
      Fines fines,
      FineArchive archive,
      FinePayments payments) {
    this.choices = choices;
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.fines = fines;
    this.archive = archive;
    this.payments = payments;
  }

  @Override
  public String template() {
    return "contract-collection-certificate";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    CollectionChoice choice = choices.lastOfCase(caseNumber);
    Fine fine = fines.find(choice.proceedingId()).orElseThrow();
    FineComputation computation = archive.find(fine.computationId());
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contracts.of(fine.contractCase()));
    model.put("proceeding", proceedings.find(choice.proceedingId()));
    model.put("fine", fine);
    model.put("obligations", obligations(computation));
    model.put(
        "payments",
        payments.of(choice.proceedingId()).stream().map(FineCertificateModel::row).toList());
    model.put("rest", payments.rest(choice.proceedingId()));
    model.put("reason", choice.reason());
    model.put(
        "basis",
        new LegalBasis(computation.ground().legalBasis(), computation.ground().ratified()));
    return model;
  }

  private static List<String> obligations(FineComputation computation) {
    return computation.lines().stream()
        .map(line -> "%s, %d días de atraso".formatted(line.obligation(), line.days()))
        .toList();
  }

  private static Map<String, Object> row(FinePayment payment) {
    return Map.of(
        "paidOn", payment.paidOn(),
        "way", payment.way().label(),
        "reference", payment.reference(),
        "amount", payment.amount());
  }
}
