package org.expediente.procedures.contracts.team;

import java.util.List;
import java.util.Optional;
import org.expediente.documents.PersonNames;
import org.springframework.stereotype.Component;

/** The people who may administer contracts, and how people are called. */
@Component
public class Managers {
  private static final String GROUP = "contract-manager";

  private final Colleagues colleagues;
  private final PersonNames names;

  Managers(Colleagues colleagues, PersonNames names) {
    this.colleagues = colleagues;
    this.names = names;
  }

  /** Members of the group, by name. */
  public List<Manager> all() {
    return colleagues.of(GROUP);
  }

  /** The member of the group with this user id. */
  public Optional<Manager> find(String id) {
    return all().stream().filter(manager -> manager.id().equals(id)).findAny();
  }

  /** First and last name of any user; the id where the directory knows no name. */
  public String name(String id) {
    return names.of(id);
  }
}
