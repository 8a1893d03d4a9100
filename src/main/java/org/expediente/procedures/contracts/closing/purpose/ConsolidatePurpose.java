package org.expediente.procedures.contracts.closing.purpose;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;

/** Asks the table what the three opinions come to, keeps its answer and issues the document. */
@DiagramBean("consolidatePurpose")
class ConsolidatePurpose implements JavaDelegate {
  private static final String TABLE = "contract-verdict";

  private final Contracts contracts;
  private final PurposeOpinions opinions;
  private final RuleCheck rules;
  private final Verdicts verdicts;
  private final Documents documents;
  private final Journal journal;

  ConsolidatePurpose(
      Contracts contracts,
      PurposeOpinions opinions,
      RuleCheck rules,
      Verdicts verdicts,
      Documents documents,
      Journal journal) {
    this.contracts = contracts;
    this.opinions = opinions;
    this.rules = rules;
    this.verdicts = verdicts;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    Verdict verdict = judged(contract);
    verdicts.add(contract.caseNumber(), verdict);
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.purposeVerdict",
            execution.getCurrentActivityId(),
            Map.of(
                "verdict", verdict.verdict().label(),
                "message", verdict.message(),
                "decisionVersion", verdict.decisionVersion())));
    documents.issue(contract.caseNumber(), "contract-purpose-verdict");
  }

  private Verdict judged(Contract contract) {
    Ruling ruling =
        rules.rule(
            TABLE,
            Map.of(
                "extinguido", contract.state() == ContractState.EXTINGUIDO,
                "unidad", said(contract, PurposeArea.UNIDAD),
                "uaci", said(contract, PurposeArea.UACI),
                "juridico", said(contract, PurposeArea.JURIDICO)));
    return new Verdict(
        Purpose.valueOf(ruling.text("veredicto")),
        ruling.text("mensaje"),
        ruling.text("fundamento"),
        ruling.flag("ratificado"),
        ruling.version());
  }

  private String said(Contract contract, PurposeArea area) {
    return opinions.of(contract.caseNumber(), area).opinion().name();
  }
}
