package org.expediente.engine.persons;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.expediente.duties.DutyChanged;
import org.expediente.duties.Substitutions;

/** Gives each command of the engine its view of people and groups. */
record MembershipsFactory(Supplier<Substitutions> substitutions, Consumer<DutyChanged> changed)
    implements SessionFactory {
  @Override
  public Class<?> getSessionType() {
    return Memberships.class;
  }

  @Override
  public Session openSession() {
    return new Memberships(substitutions, changed);
  }
}
