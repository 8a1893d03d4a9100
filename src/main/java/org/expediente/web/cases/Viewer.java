package org.expediente.web.cases;

import java.util.Arrays;
import java.util.Set;
import org.expediente.access.Actor;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Party;
import org.expediente.journal.Entry;

/**
 * Somebody who may see a case.
 *
 * @param inside from inside the ministry; a party sees its case from outside: what state it is in,
 *     what the party itself did and what it was told
 * @param organisations groups of the parties in whose name the person sees cases
 */
record Viewer(Actor who, boolean inside, Set<String> organisations) {
  private static final Set<String> PUBLIC_KINDS =
      Set.of("case.opened", "case.stateChanged", "case.closed");

  boolean sees(Notice notice) {
    return inside || who.in(notice.toGroup());
  }

  boolean sees(Entry entry) {
    return inside || PUBLIC_KINDS.contains(entry.kind()) || isOwn(entry);
  }

  /** Names and data of an act are for the ministry and for whoever did it. */
  boolean seesDetails(Entry entry) {
    return inside || isOwn(entry);
  }

  Party shown(Party party) {
    boolean own = party.groupId() != null && who.in(party.groupId());
    return inside || own ? party : party.masked();
  }

  private boolean isOwn(Entry entry) {
    return entry.person().equals(who.person())
        || Arrays.stream(entry.groups().split(",")).anyMatch(organisations::contains);
  }
}
