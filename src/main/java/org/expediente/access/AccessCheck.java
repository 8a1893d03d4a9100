package org.expediente.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.authorization.Resources;
import org.expediente.access.AccessFile.Grant;
import org.expediente.access.AccessFile.Group;
import org.expediente.access.AccessFile.ListFilter;
import org.expediente.access.AccessFile.Profile;
import org.expediente.access.AccessFile.Show;

/** Compares the file with what exists and collects all findings, not only the first. */
final class AccessCheck {
  private static final Set<String> APPS = Set.of("tasklist", "cockpit", "admin");
  private static final String ID = "[a-z][a-z0-9-]{0,39}"; // an organisation adds its number

  private final AccessFile file;
  private final Predicate<String> deployed;
  private final List<String> findings = new ArrayList<>();

  /** {@code deployed}: whether there is a process of this key. */
  AccessCheck(AccessFile file, Predicate<String> deployed) {
    this.file = file;
    this.deployed = deployed;
  }

  List<String> findings() {
    unique("filter", file.filters().stream().map(ListFilter::id).toList());
    unique("filter name", file.filters().stream().map(ListFilter::name).toList());
    unique("group", file.groups().stream().map(Group::id).toList());
    file.procedures().forEach((id, it) -> named("procedure " + id, it.name(), it.series()));
    file.filters().forEach(this::check);
    file.profiles().forEach(this::check);
    file.groups().forEach(this::check);
    return findings;
  }

  private void check(ListFilter filter) {
    String where = "filter " + filter.id();
    named(where, filter.name(), filter.description());
    if (filter.color() == null || !filter.color().matches("#[0-9a-f]{6}")) {
      findings.add(where + ": color " + filter.color() + " is not like #0b4f8a");
    }
    if (filter.show() == null) {
      findings.add(where + ": show is missing");
    }
    if ((filter.show() == Show.PROCEDURE) != (filter.procedure() != null)) {
      findings.add(where + ": show PROCEDURE and a procedure go together");
    }
    if (filter.procedure() != null) {
      known(where, "procedure", List.of(filter.procedure()), file.procedures().keySet());
    }
  }

  private void check(String id, Profile profile) {
    String where = "profile " + id;
    known(where, "app", profile.apps(), APPS);
    known(where, "filter", profile.filters(), filterIds());
    profile.grants().forEach(grant -> check(where, grant));
  }

  private void check(String where, Grant grant) {
    Resources resource = EnginePermissions.resource(grant.on()).orElse(null);
    if (resource == null) {
      findings.add(where + ": the engine has no resource " + grant.on());
      return;
    }
    if (grant.may().isEmpty()) {
      findings.add(where + ": nothing is granted on " + grant.on());
    }
    for (String permission : grant.may()) {
      if (EnginePermissions.find(resource, permission).isEmpty()) {
        findings.add(where + ": " + grant.on() + " has no permission " + permission);
      }
    }
  }

  private void check(Group group) {
    String where = "group " + group.id();
    named(where, group.name());
    if (group.id() == null || !group.id().matches(ID)) {
      findings.add(where + ": the id is not like program-manager");
    }
    known(where, "profile", List.of(String.valueOf(group.profile())), file.profiles().keySet());
    known(where, "filter", group.filters(), filterIds());
    if (group.sees().contains(Group.ALL) || group.sees().contains(Group.OWN)) {
      if (group.sees().size() > 1) {
        findings.add(where + ": sees all or own cases, or a list of procedures");
      }
    } else {
      known(where, "procedure", group.sees(), file.procedures().keySet());
    }
    for (String key : group.starts()) {
      if (!deployed.test(key)) {
        findings.add(where + ": starts " + key + ", but no such process is deployed");
      }
    }
  }

  private Set<String> filterIds() {
    return new HashSet<>(file.filters().stream().map(ListFilter::id).toList());
  }

  private void named(String where, String... texts) {
    for (String text : texts) {
      if (text == null || text.isBlank()) {
        findings.add(where + ": a text is missing");
      }
    }
  }

  private void known(String where, String kind, List<String> asked, Collection<String> exist) {
    for (String one : asked) {
      if (!exist.contains(one)) {
        findings.add(where + ": there is no " + kind + " " + one);
      }
    }
  }

  private void unique(String kind, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        findings.add(kind + " " + name + " is declared twice");
      }
    }
  }
}
