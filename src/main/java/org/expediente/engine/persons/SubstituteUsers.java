package org.expediente.engine.persons;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.expediente.duties.Substitutions;

/** Persons; who is a substitute in a group today is among its members. */
final class SubstituteUsers extends DbUserQueryImpl {
  private final transient Supplier<Substitutions> substitutions;

  SubstituteUsers(Supplier<Substitutions> substitutions) {
    super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    this.substitutions = substitutions;
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return widened(context, () -> super.executeList(context, page), List.of());
  }

  @Override
  public long executeCount(CommandContext context) {
    return widened(context, () -> super.executeCount(context), 0L);
  }

  /** The engine's statement joins its own memberships only: it is given the ids instead. */
  private <T> T widened(CommandContext context, Supplier<T> query, T none) {
    List<String> more = groupId == null ? List.of() : substitutions.get().substitutesIn(groupId);
    if (more.isEmpty()) {
      return query.get();
    }
    Set<String> persons = new TreeSet<>(more);
    persons.addAll(context.runWithoutAuthorization(() -> own(groupId, context)));
    if (ids != null) {
      persons.retainAll(List.of(ids));
    }
    if (persons.isEmpty()) {
      return none;
    }
    String group = groupId;
    String[] asked = ids;
    try {
      groupId = null;
      ids = persons.toArray(String[]::new);
      return query.get();
    } finally {
      groupId = group;
      ids = asked;
    }
  }

  private static List<String> own(String group, CommandContext context) {
    DbUserQueryImpl plain = new DbUserQueryImpl();
    plain.memberOfGroup(group);
    return plain.executeList(context, null).stream().map(User::getId).toList();
  }
}
