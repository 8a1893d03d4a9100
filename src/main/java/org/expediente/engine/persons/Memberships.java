package org.expediente.engine.persons;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.expediente.duties.DutyChanged;
import org.expediente.duties.Substitutions;

/**
 * The engine's people and groups, with two rules: nobody changes the own groups, and who
 * administers people is in no other group. Otherwise an administrator takes part in any case. A
 * substitute in force is a member wherever the engine asks. Tells why a login failed, for the
 * journal.
 */
public class Memberships extends DbIdentityServiceProvider {
  private final Supplier<Substitutions> substitutions;
  private final Consumer<DutyChanged> changed;

  Memberships(Supplier<Substitutions> substitutions, Consumer<DutyChanged> changed) {
    this.substitutions = substitutions;
    this.changed = changed;
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new SubstituteGroups(substitutions);
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new SubstituteGroups(substitutions);
  }

  @Override
  public UserQueryImpl createUserQuery() {
    return new SubstituteUsers(substitutions);
  }

  @Override
  public UserQueryImpl createUserQuery(CommandContext context) {
    return new SubstituteUsers(substitutions);
  }

  @Override
  public IdentityOperationResult createMembership(String person, String group) {
    refuseOwn(person);
    List<String> others = groupsOf(person).stream().filter(id -> !id.equals(group)).toList();
    boolean mixed =
        group.equals(Groups.CAMUNDA_ADMIN)
            ? !others.isEmpty()
            : others.contains(Groups.CAMUNDA_ADMIN);
    if (mixed) {
      throw new AuthorizationException(
          "Quien administra usuarios no puede pertenecer a otro grupo: use otra cuenta.");
    }
    IdentityOperationResult result = super.createMembership(person, group);
    changed.accept(new DutyChanged());
    return result;
  }

  @Override
  public IdentityOperationResult deleteMembership(String person, String group) {
    refuseOwn(person);
    return super.deleteMembership(person, group);
  }

  @Override
  protected boolean isUserLocked(UserEntity user) {
    boolean locked = super.isUserLocked(user);
    if (locked) {
      WrongLogin.LOCKED.happened();
    }
    return locked;
  }

  @Override
  protected void lockUser(UserEntity user) {
    int attempts = user.getAttempts() + 1;
    super.lockUser(user);
    int most = Context.getProcessEngineConfiguration().getLoginMaxAttempts();
    (attempts < most ? WrongLogin.WRONG_PASSWORD : WrongLogin.LAST_ATTEMPT).happened();
  }

  private static void refuseOwn(String person) {
    if (person.equals(Context.getCommandContext().getAuthenticatedUserId())) {
      throw new AuthorizationException(
          "Nadie cambia sus propios grupos: pídalo a otra persona que administre usuarios.");
    }
  }

  private List<String> groupsOf(String person) {
    CommandContext context = Context.getCommandContext();
    return context.runWithoutAuthorization(
        () ->
            createGroupQuery(context).groupMember(person).list().stream()
                .map(Group::getId)
                .toList());
  }
}
