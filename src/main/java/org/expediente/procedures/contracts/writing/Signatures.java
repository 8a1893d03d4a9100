package org.expediente.procedures.contracts.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Turns steps that persons did into the signatures that a document names. */
@Component
public class Signatures {
  private final Writings writings;
  private final IdentityService identity;
  private final Unrestricted unrestricted;
  private final Clock clock;

  Signatures(
      Writings writings, @Lazy IdentityService identity, Unrestricted unrestricted, Clock clock) {
    this.writings = writings;
    this.identity = identity;
    this.unrestricted = unrestricted;
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
                    name(one.person()),
                    refusals.contains(one.text()) ? "No firmó" : "Firmó",
                    one.writtenAt().atZoneSameInstant(clock.getZone()).toLocalDate()));
  }

  private String name(String person) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(person).singleResult());
    return user == null || user.getFirstName() == null || user.getLastName() == null
        ? person
        : user.getFirstName() + " " + user.getLastName();
  }
}
