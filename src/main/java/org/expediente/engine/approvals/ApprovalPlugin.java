package org.expediente.engine.approvals;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.engine.Joined;
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
    engine.setCustomPostBPMNParseListeners(
        Joined.of(engine.getCustomPostBPMNParseListeners(), List.of(rules)));
  }
}
