package org.expediente.engine.approvals;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Puts the rules about approvals into the engine before it starts. */
@Component
class ApprovalPlugin extends AbstractProcessEnginePlugin {
  private final ApprovalRules rules;

  ApprovalPlugin(ApprovalRules rules) {
    this.rules = rules;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> all = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      all.addAll(engine.getCustomPostBPMNParseListeners());
    }
    all.add(rules);
    engine.setCustomPostBPMNParseListeners(all);
  }
}
