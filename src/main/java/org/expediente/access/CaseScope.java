package org.expediente.access;

import java.util.Set;

/**
 * Which cases somebody may see.
 *
 * @param all every case
 * @param procedures every case of these procedures, e.g. {@code funds}
 * @param partyGroups the cases in which one of these organisation groups is a party
 */
public record CaseScope(boolean all, Set<String> procedures, Set<String> partyGroups) {
  public CaseScope {
    procedures = Set.copyOf(procedures);
    partyGroups = Set.copyOf(partyGroups);
  }

  /**
   * Whether the cases of a procedure are seen from inside the ministry; a party sees its own case
   * from outside, without the names of officials and other people's documents.
   */
  public boolean inside(String procedure) {
    return all || procedures.contains(procedure);
  }
}
