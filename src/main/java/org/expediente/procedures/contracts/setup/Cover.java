package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.diagram.Words;

/**
 * Whether guarantees secure a contract to the end of its term and so many days more.
 *
 * @param until last day that each guarantee must reach
 * @param margin calendar days after the term that are in {@code until}
 */
record Cover(List<RequiredGuarantee> required, LocalDate until, int margin) {
  Cover {
    required = List.copyOf(required);
  }

  /** What is missing before the start order; {@code held} are in custody, {@code filed} are new. */
  List<RequiredGuarantee> missing(List<FiledGuarantee> held, List<FiledGuarantee> filed) {
    List<FiledGuarantee> all = new ArrayList<>(filed);
    // a paper that is filed again replaces the one in custody: it is not counted twice
    held.stream()
        .filter(old -> filed.stream().noneMatch(g -> g.samePaper(old.issuerNit(), old.number())))
        .forEach(all::add);
    return atStart().filter(one -> sum(one, all).compareTo(one.least()) < 0).toList();
  }

  private BigDecimal sum(RequiredGuarantee of, List<FiledGuarantee> all) {
    return all.stream()
        .filter(g -> g.kind() == of.kind() && reaches(g))
        .map(FiledGuarantee::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it lasts long enough; one for after the reception has an end of its own. */
  boolean reaches(FiledGuarantee g) {
    return atStart().noneMatch(one -> one.kind() == g.kind()) || !g.validTo().isBefore(until);
  }

  /** The sentence of the data dictionary. */
  String tooShort(FiledGuarantee g) {
    return "La garantía vence antes que el plazo + %d días. La %s debe llegar al menos al %s."
        .formatted(margin, g.number(), Words.date(until));
  }

  private Stream<RequiredGuarantee> atStart() {
    return required.stream().filter(RequiredGuarantee::atStart);
  }
}
