package org.expediente.procedures.contracts.appointment;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.stereotype.Component;

/** Content of the certificate of workshop and acceptance (B.7): date, mark, declared conflict. */
@Component
class AcceptanceCertificate implements DocumentModel {
  private final Contracts contracts;
  private final Designations designations;
  private final Trainings trainings;
  private final AnswerTable answers;
  private final Managers managers;

  AcceptanceCertificate(
      Contracts contracts,
      Designations designations,
      Trainings trainings,
      AnswerTable answers,
      Managers managers) {
    this.contracts = contracts;
    this.designations = designations;
    this.trainings = trainings;
    this.answers = answers;
    this.managers = managers;
  }

  @Override
  public String template() {
    return "contract-acceptance-certificate";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Designation designation = designations.current(caseNumber).orElseThrow();
    Training training = trainings.valid(designation.manager()).orElseThrow();
    return Map.of(
        "contract", contracts.of(caseNumber),
        "manager", managers.name(designation.manager()),
        "dui", answers.of(designation.id()).dui(),
        "agreement", designation.agreement(),
        "validFrom", designation.validFrom(),
        "heldOn", training.heldOn(),
        "mark", training.mark().toPlainString(),
        "passMark", training.passMark().toPlainString(),
        "basis", new LegalBasis("Ley de Ética Gubernamental, arts. 3 j) y 5 c)", true));
  }
}
