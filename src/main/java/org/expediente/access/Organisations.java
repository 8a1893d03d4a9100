package org.expediente.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.expediente.access.AccessFile.Group;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of organisations outside of the house; each sees its own cases only. */
@Service
public class Organisations {
  private static final int LONGEST_NAME = 255;

  private final AccessFile file;
  private final GroupStore groups;
  private final FilterStore filters;
  private final RightsStore rights;
  private final AccessLock lock;
  private final Unrestricted unrestricted;

  Organisations(
      AccessFile file,
      GroupStore groups,
      FilterStore filters,
      RightsStore rights,
      AccessLock lock,
      Unrestricted unrestricted) {
    this.file = file;
    this.groups = groups;
    this.filters = filters;
    this.rights = rights;
    this.lock = lock;
    this.unrestricted = unrestricted;
  }

  /**
   * Makes the group of an organisation, or renames it if it is there; called when a case with it is
   * opened, in the transaction of the case.
   *
   * @param kind {@code ngo}, {@code contractor} or {@code guarantor}
   * @param nit 14 digits, with or without hyphens; the check digit is the caller's matter
   * @param name the organisation's name
   * @return the group id, e.g. {@code ngo-06140507071048}: candidate group of its tasks
   */
  @Transactional
  public String ensure(String kind, String nit, String name) {
    Group declared =
        file.group(kind)
            .filter(Group::external)
            .orElseThrow(() -> new IllegalArgumentException("no kind of organisation: " + kind));
    String id = OrganisationId.of(declared, nit);
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw Refusal.invalid(
          "access.organisation.name",
          "El nombre de la organización es obligatorio y tiene como máximo 255 caracteres.");
    }
    lock.take();
    // who opens a case need not be allowed to make groups
    return unrestricted.read(
        () -> {
          boolean made = groups.putOrganisation(id, name.strip());
          Map<Right, Set<Permission>> plan =
              new LinkedHashMap<>(
                  new RightsPlan(file, filters.ids(file)).add(declared, id).rights());
          if (made) {
            // the engine gives it with the group, and inside of its command nobody sees that yet
            plan.remove(new Right(id, Resources.GROUP, id));
          }
          rights.put(plan);
          return id;
        });
  }
}
