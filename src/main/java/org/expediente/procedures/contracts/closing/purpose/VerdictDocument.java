package org.expediente.procedures.contracts.closing.purpose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.closing.ClosingFacts;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** The verdict with what each area said. */
@Component
class VerdictDocument implements DocumentModel {
  private final Contracts contracts;
  private final ClosingFacts facts;
  private final PurposeOpinions opinions;
  private final Verdicts verdicts;
  private final PersonNames names;

  VerdictDocument(
      Contracts contracts,
      ClosingFacts facts,
      PurposeOpinions opinions,
      Verdicts verdicts,
      PersonNames names) {
    this.contracts = contracts;
    this.facts = facts;
    this.opinions = opinions;
    this.verdicts = verdicts;
    this.names = names;
  }

  @Override
  public String template() {
    return "contract-purpose-verdict";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    Verdict verdict = verdicts.of(caseNumber).orElseThrow();
    List<Map<String, String>> areas =
        Arrays.stream(PurposeArea.values()).map(area -> area(caseNumber, area)).toList();
    return Map.of(
        "contract",
        contract,
        "obligations",
        facts.rows(contract),
        "opinions",
        areas,
        "verdict",
        verdict.verdict().label(),
        "message",
        verdict.message(),
        "basis",
        new LegalBasis(verdict.legalBasis(), verdict.ratified()));
  }

  private Map<String, String> area(String caseNumber, PurposeArea area) {
    PurposeOpinion one = opinions.of(caseNumber, area);
    return Map.of(
        "area", area.label(),
        "opinion", one.opinion().label(),
        "reasons", one.reasons(),
        "by", names.of(one.givenBy()));
  }
}
