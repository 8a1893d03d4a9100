package org.expediente.procedures.contracts.closing.evaluation;

import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Component;

/** The evaluation of a manager: the one that is being issued. */
@Component
class EvaluationDocument implements DocumentModel {
  private final Contracts contracts;
  private final Designations designations;
  private final Evaluations evaluations;
  private final PersonNames names;

  EvaluationDocument(
      Contracts contracts, Designations designations, Evaluations evaluations, PersonNames names) {
    this.contracts = contracts;
    this.designations = designations;
    this.evaluations = evaluations;
    this.names = names;
  }

  @Override
  public String template() {
    return "contract-manager-evaluation";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Evaluation given = evaluations.lastIssued(caseNumber);
    Designation designation =
        designations.of(caseNumber).stream()
            .filter(one -> one.id() == given.designationId())
            .findAny()
            .orElseThrow();
    return Map.of(
        "contract", contracts.of(caseNumber),
        "manager", names.of(given.manager()),
        "agreement", designation.agreement(),
        "period", period(designation),
        "facts", evaluations.facts(given).entrySet(),
        "scores", given.scores(),
        "comments", given.comments(),
        "evaluator", names.of(given.evaluatedBy()),
        "reply",
            given.reply() == null
                ? "La persona evaluada no respondió en el plazo."
                : given.reply());
  }

  private static String period(Designation of) {
    return "Desde el %s%s."
        .formatted(
            Words.date(of.validFrom()),
            of.validTo() == null
                ? " hasta el cierre del contrato"
                : " hasta el " + Words.date(of.validTo()));
  }
}
