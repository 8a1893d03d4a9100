package org.expediente.engine.persons;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.expediente.duties.Substitutions;

/** Groups; those in which a person is a substitute today are among the person's groups. */
final class SubstituteGroups extends DbGroupQueryImpl {
  private final transient Supplier<Substitutions> substitutions;

  SubstituteGroups(Supplier<Substitutions> substitutions) {
    super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    this.substitutions = substitutions;
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return widened(context, () -> super.executeList(context, page), List.of());
  }

  @Override
  public long executeCount(CommandContext context) {
    return widened(context, () -> super.executeCount(context), 0L);
  }

  /** The engine's statement joins its own memberships only: it is given the ids instead. */
  private <T> T widened(CommandContext context, Supplier<T> query, T none) {
    List<String> more = userId == null ? List.of() : substitutions.get().groupsOf(userId);
    if (more.isEmpty()) {
      return query.get();
    }
    Set<String> groups = new TreeSet<>(more);
    groups.addAll(context.runWithoutAuthorization(() -> own(userId, context)));
    if (ids != null) {
      groups.retainAll(List.of(ids));
    }
    if (groups.isEmpty()) {
      return none;
    }
    String member = userId;
    String[] asked = ids;
    try {
      userId = null;
      ids = groups.toArray(String[]::new);
      return query.get();
    } finally {
      userId = member;
      ids = asked;
    }
  }

  private static List<String> own(String person, CommandContext context) {
    DbGroupQueryImpl plain = new DbGroupQueryImpl();
    plain.groupMember(person);
    return plain.executeList(context, null).stream().map(Group::getId).toList();
  }
}
