package org.expediente.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Who may stand in a case file, and how the identity number is written there. */
final class PartyRules {
  private PartyRules() {}

  /** The party as it is stored, or a refusal that names the number at fault. */
  static Party checked(Party party) {
    Optional<IdentityType> type = checkable(party.idType());
    if (type.isEmpty()) {
      return party;
    }
    if (type.get() == IdentityType.DUI && party.kind() == PartyKind.JURIDICA) {
      throw wrong("Una persona jurídica se identifica con su NIT, no con un DUI.");
    }
    IdentityNumbers.error(type.get(), party.idNumber())
        .ifPresent(
            error -> {
              throw wrong(error);
            });
    return party.withNumber(IdentityNumbers.format(type.get(), party.idNumber()));
  }

  private static Optional<IdentityType> checkable(String code) {
    return Arrays.stream(IdentityType.values()).filter(t -> t.name().equals(code)).findFirst();
  }

  private static Refusal wrong(String sentence) {
    return Refusal.invalid("party.identity", List.of(new FieldProblem("idNumber", sentence)));
  }
}
