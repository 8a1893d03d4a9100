package org.expediente.engine.persons;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.engine.Joined;
import org.expediente.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the journal see who identifies themselves and what persons administer. */
@Component
class PersonJournal extends AbstractProcessEnginePlugin {
  private final ObjectProvider<Journal> journal;

  // a provider, because the journal needs the engine that is just being built
  PersonJournal(ObjectProvider<Journal> journal) {
    this.journal = journal;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreCommandInterceptorsTxRequired(
        Joined.of(
            engine.getCustomPreCommandInterceptorsTxRequired(),
            List.of(new LoginInterceptor(new LoginJournal(engine, journal)))));
    engine.setCustomPostCommandInterceptorsTxRequired(
        Joined.of(
            engine.getCustomPostCommandInterceptorsTxRequired(),
            List.of(new AdministrationInterceptor(act -> journal.getObject().record(act)))));
  }
}
