package org.expediente.procedures.contracts.setup;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Says which guarantees the contract asks for, and what there is. */
@DiagramBean("showGuarantees")
class ShowGuarantees implements TaskListener {
  private final Contracts contracts;
  private final CorrectionTable corrections;
  private final GuaranteeText text;

  ShowGuarantees(Contracts contracts, CorrectionTable corrections, GuaranteeText text) {
    this.contracts = contracts;
    this.corrections = corrections;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    String asked =
        corrections
            .latest(contract.caseNumber())
            .map(reason -> "\nEl administrador pidió corregir: " + reason)
            .orElse("");
    task.setVariableLocal("guaranteeSummary", Words.shown(text.required(contract)));
    task.setVariableLocal("guaranteesHeld", Words.shown(text.held(contract) + asked));
  }
}
