package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.expediente.casefile.PersonName;

/** Persons of one roll who may be the same under two documents. */
final class Likeness {
  private Likeness() {}

  /**
   * Later persons who have the birth date and nearly the name of an earlier one, by id.
   *
   * @param letters most letters in which the names may differ
   * @return internal number of the earlier person
   */
  static Map<Long, String> in(List<Beneficiary> persons, int letters) {
    Map<LocalDate, List<Beneficiary>> sameDay =
        persons.stream().collect(Collectors.groupingBy(person -> person.data().bornOn()));
    Map<Long, String> alike = new HashMap<>();
    for (List<Beneficiary> group : sameDay.values()) {
      for (int later = 1; later < group.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          if (same(group.get(earlier), group.get(later), letters)) {
            alike.putIfAbsent(group.get(later).id(), group.get(earlier).data().internalId());
          }
        }
      }
    }
    return alike;
  }

  private static boolean same(Beneficiary one, Beneficiary other, int letters) {
    boolean oneDocument =
        one.data().document() != null
            && Objects.equals(one.data().document(), other.data().document());
    return !oneDocument && PersonName.alike(one.nameKey(), other.nameKey(), letters);
  }
}
