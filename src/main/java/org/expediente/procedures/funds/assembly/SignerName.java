package org.expediente.procedures.funds.assembly;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names who signed, as a letter does. */
@Component
class SignerName {
  private final IdentityService identity;
  private final Unrestricted unrestricted;

  SignerName(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  /** First and last name; the user id where the directory knows no name. */
  String of(String person) {
    User user = unrestricted.read(() -> identity.createUserQuery().userId(person).singleResult());
    String name =
        user == null
            ? ""
            : Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    return name.isEmpty() ? person : name;
  }
}
