package org.expediente.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.expediente.access.Actor;

/** An act with who, by which door and when, caught while it happens. */
record Witnessed(Act act, Actor who, Channel channel, Instant at) {

  static Witnessed now(Act act, Actor who, Clock clock) {
    // both databases keep microseconds; the hash must cover what they keep
    return new Witnessed(
        act, who, Channels.current(), clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Another act by the same person at the same time. */
  Witnessed with(Act other) {
    return new Witnessed(other, who, channel, at);
  }

  /** The entry at one place of one chain, hashed. */
  Entry entry(long id, String chain, long seq, String previousHash) {
    return new Entry(
            id,
            chain,
            seq,
            plain(act.caseNumber(), 64),
            plain(who.person(), 255),
            plain(String.join(",", who.groups()), 4000),
            plain(role(), 255),
            channel.name(),
            act.kind(),
            plain(act.step(), 255),
            ActData.text(act.data()),
            at,
            previousHash,
            null)
        .sealed();
  }

  private String role() {
    List<String> groups = who.groups();
    return act.role() == null && groups.size() == 1 ? groups.get(0) : act.role();
  }

  /** Fits the column and holds nothing that a database would refuse or change. */
  private static String plain(String text, int longest) {
    if (text == null) {
      return null;
    }
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
  }
}
