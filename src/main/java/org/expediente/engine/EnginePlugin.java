package org.expediente.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.engine.expressions.WhitelistExpressionManager;
import org.expediente.engine.forms.FormContractInterceptor;
import org.expediente.engine.guard.Guards;
import org.expediente.engine.guard.JobChannel;
import org.expediente.engine.tasks.GivingBackInterceptor;
import org.expediente.engine.tasks.TaskRules;
import org.expediente.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts the house's rules into the engine before it starts. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {
  private final ApplicationContext context;
  private final Clock clock;
  private final TaskRules taskRules;
  private final ObjectProvider<Journal> journal;
  private final Guards guards;

  EnginePlugin(
      ApplicationContext context,
      Clock clock,
      TaskRules taskRules,
      ObjectProvider<Journal> journal,
      Guards guards) {
    this.context = context;
    this.clock = clock;
    this.taskRules = taskRules;
    this.journal = journal;
    this.guards = guards;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new WhitelistExpressionManager(context));
    // outside the transaction: refusals are journaled after the rollback
    engine.setCustomPreCommandInterceptorsTxRequired(
        Joined.of(engine.getCustomPreCommandInterceptorsTxRequired(), outside(engine)));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        Joined.of(engine.getCustomPreCommandInterceptorsTxRequiresNew(), outside(engine)));
    // inside the transaction
    engine.setCustomPostCommandInterceptorsTxRequired(
        Joined.of(
            engine.getCustomPostCommandInterceptorsTxRequired(),
            List.of(
                new FormContractInterceptor(clock, act -> journal.getObject().record(act)),
                new GivingBackInterceptor())));
    engine.setCustomPostBPMNParseListeners(
        Joined.of(engine.getCustomPostBPMNParseListeners(), List.of(taskRules)));
  }

  /** New ones for each chain: an interceptor knows its successor. */
  private List<CommandInterceptor> outside(ProcessEngineConfigurationImpl engine) {
    return List.of(
        new JobChannel(), guards.refusals(engine), guards.gate(engine), guards.queries());
  }
}
