package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.ContractTerms;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Data of the resolution on a fine: every input of the computation is printed (B.7). */
@Component
class FineResolutionModel implements DocumentModel {
  private final Proceedings proceedings;
  private final ContractTerms terms;
  private final Contracts contracts;
  private final FineDecisions decisions;
  private final FineDrafts drafts;
  private final FineArchive archive;
  private final Parameters parameters;
  private final Clock clock;

  FineResolutionModel(
      Proceedings proceedings,
      ContractTerms terms,
      Contracts contracts,
      FineDecisions decisions,
      FineDrafts drafts,
      FineArchive archive,
      Parameters parameters,
      Clock clock) {
    this.proceedings = proceedings;
    this.terms = terms;
    this.contracts = contracts;
    this.decisions = decisions;
    this.drafts = drafts;
    this.archive = archive;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "contract-fine-resolution";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    FineDecision decision = decisions.lastOfCase(caseNumber);
    Proceeding proceeding = proceedings.find(decision.proceedingId());
    FineComputation fine = archive.find(decision.computationId());
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contracts.of(proceeding.contractCase()));
    model.put("proceeding", proceeding);
    model.put("heardOn", terms.notified(proceeding, "AUTO_INICIO").map(List::of).orElse(List.of()));
    model.put("draft", drafts.find(decision.draftId()));
    model.put("decision", decision);
    model.put("fine", fine);
    model.put("lines", fine.lines().stream().map(FineResolutionModel::row).toList());
    model.put("sums", sums(fine));
    model.put("imposed", decision.decision().fines());
    model.put("payable", fine.result().payable());
    model.put("payDays", parameters.integer("contracts.collection.pay", today));
    model.put("payAt", parameters.text("contracts.fine.payAt", today));
    model.put(
        "appeal", parameters.text("contracts.fine.appeal." + proceeding.regime().key(), today));
    model.put("basis", new LegalBasis(fine.ground().legalBasis(), fine.ground().ratified()));
    return model;
  }

  private static Map<String, Object> row(FineComputation.Line line) {
    return Map.of(
        "obligation", line.obligation(),
        "dueOn", line.dueOn(),
        "deliveredOn", line.deliveredOn() == null ? List.of() : List.of(line.deliveredOn()),
        "days", line.days(),
        "base", line.base(),
        "percentage", FineText.plain(line.percentage()),
        "gross", FineText.exact(line.gross()));
  }

  private static Map<String, String> sums(FineComputation fine) {
    return Map.of(
        "rates", rates(fine.ground().rules()),
        "gross", FineText.exact(fine.result().gross()),
        "cap", FineText.exact(fine.result().cap()),
        "capPercent", FineText.plain(fine.ground().rules().capShare().movePointRight(2)),
        "base",
            fine.ground().onWhatIsLate()
                ? "lo que no se entregó a tiempo"
                : "el valor vigente del contrato",
        "floor", FineText.exact(fine.ground().rules().floor()),
        "mark", FineText.mark(fine));
  }

  private static String rates(FineRules rules) {
    return String.join(
        "; ",
        rules.tranches().stream()
            .map(
                one ->
                    "desde el día %d, %s %% diario"
                        .formatted(one.fromDay(), FineText.plain(one.rate().movePointRight(2))))
            .toList());
  }
}
