package org.expediente.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actor;

/**
 * An act with who, by which door and when, caught while it happens.
 *
 * @param data the text of the act's data, made at once: who records something without a text hears
 *     it there
 */
record Witnessed(Act act, String data, Actor who, Channel channel, Instant at) {

  static Witnessed now(Act act, Actor who, Optional<String> cause, Clock clock) {
    // both databases keep microseconds; the hash must cover what they keep
    return new Witnessed(
        act,
        data(act, cause),
        who,
        Channels.current(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Another act by the same person at the same time. */
  Witnessed with(Act other) {
    return new Witnessed(other, ActData.text(other.data()), who, channel, at);
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
            data,
            at,
            previousHash,
            null)
        .sealed();
  }

  private static String data(Act act, Optional<String> cause) {
    Act whole = cause.map(person -> act.with("causedBy", person)).orElse(act);
    return ActData.text(whole.data());
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
