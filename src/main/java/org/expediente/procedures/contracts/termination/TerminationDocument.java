package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.appeal.Remedies;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Signature;
import org.expediente.procedures.contracts.writing.Signatures;
import org.expediente.procedures.contracts.writing.Writings;
import org.springframework.stereotype.Component;

/** Data of a document on the termination that runs in a case. */
@Component
class TerminationDocument {
  private static final List<String> TEXTS =
      List.of(
          "continuityPlan",
          "opinionResult",
          "proportionality",
          SameDays.OPINION,
          "clause",
          "facts",
          "defence",
          "imputability",
          "draftText",
          "caducityDecision",
          "motive",
          "limitMotive",
          "agreedTerms",
          "effects",
          "compensation",
          "revocationDecision");

  private final Contracts contracts;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final TerminationRequests requests;
  private final TerminationCauses causes;
  private final TerminationSteps steps;
  private final FineLimit limit;
  private final Remedies remedies;
  private final Parameters parameters;
  private final Writings writings;
  private final Signatures signatures;
  private final Clock clock;

  TerminationDocument(
      Contracts contracts,
      Obligations obligations,
      Proceedings proceedings,
      TerminationRequests requests,
      TerminationCauses causes,
      TerminationSteps steps,
      FineLimit limit,
      Remedies remedies,
      Parameters parameters,
      Writings writings,
      Signatures signatures,
      Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.requests = requests;
    this.causes = causes;
    this.steps = steps;
    this.limit = limit;
    this.remedies = remedies;
    this.parameters = parameters;
    this.writings = writings;
    this.signatures = signatures;
    this.clock = clock;
  }

  DocumentModel as(String template, Set<ProceedingKind> kinds) {
    return DocumentModel.of(template, caseNumber -> data(caseNumber, kinds));
  }

  private Map<String, Object> data(String caseNumber, Set<ProceedingKind> kinds) {
    Proceeding proceeding =
        proceedings.ofCase(caseNumber).stream()
            .filter(one -> kinds.contains(one.kind()))
            .reduce((first, second) -> second)
            .orElseThrow();
    Contract contract = contracts.of(proceeding.contractCase());
    Map<String, Object> model = new HashMap<>();
    model.put("proceeding", proceeding);
    model.put("kind", proceeding.kind().label());
    model.put("contract", contract);
    TEXTS.forEach(text -> model.put(text, writings.text(proceeding.id(), text)));
    figures(model, contract);
    model.put("guarantees", steps.guarantees(contract.caseNumber()));
    model.put("signatures", signed(proceeding));
    request(model, proceeding);
    law(model, proceeding);
    return model;
  }

  /** Everything that the decision was computed from (B.7). */
  private void figures(Map<String, Object> model, Contract contract) {
    model.put("fulfilments", obligations.fulfilments(contract.caseNumber()));
    model.put("value", limit.value(contract));
    model.put("fines", limit.accumulated(contract));
    model.put("limitReached", limit.reached(contract));
    model.put(
        "limitPercent",
        parameters
                .decimal("contracts.fine.cap", LocalDate.now(clock))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString()
            + " %");
  }

  private void request(Map<String, Object> model, Proceeding proceeding) {
    Optional<TerminationRequest> request = requests.find(proceeding.id());
    model.put("reason", request.map(TerminationRequest::reason).orElse(""));
    model.put("publicInterest", request.map(TerminationRequest::publicInterest).orElse(""));
  }

  private void law(Map<String, Object> model, Proceeding proceeding) {
    TerminationCause cause = causes.named(proceeding, writings.text(proceeding.id(), "cause"));
    model.put("cause", cause.title());
    model.put("basis", new LegalBasis(cause.legalBasis(), cause.ratified()));
    model.put("regime", proceeding.regime().label());
    model.put("remedies", remedies.sentences(proceeding.regime()));
  }

  private List<Signature> signed(Proceeding proceeding) {
    List<String> no = List.of("NO_FIRMA");
    return Stream.of(
            signatures.of(proceeding.id(), "contractorSignature", "Por el contratista", no),
            signatures.of(proceeding.id(), "authoritySignature", "Titular", no))
        .flatMap(Optional::stream)
        .toList();
  }
}
