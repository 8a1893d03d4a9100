package org.expediente.procedures.contracts.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expediente.documents.PersonNames;
import org.springframework.stereotype.Component;

/** Turns steps that persons did into the signatures that a document names. */
@Component
public class Signatures {
  private final Writings writings;
  private final PersonNames names;
  private final Clock clock;

  Signatures(Writings writings, PersonNames names, Clock clock) {
    this.writings = writings;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The signature of whoever wrote a field last; empty where nobody did.
   *
   * @param capacity Spanish
   * @param refusals values of the field that are a no
   */
  public Optional<Signature> of(
      long proceedingId, String field, String capacity, List<String> refusals) {
    return writings
        .last(proceedingId, field)
        .map(
            one ->
                new Signature(
                    capacity,
                    names.of(one.person()),
                    refusals.contains(one.text()) ? "No firmó" : "Firmó",
                    one.writtenAt().atZoneSameInstant(clock.getZone()).toLocalDate()));
  }
}
