package org.expediente.procedures.contracts.termination;

import java.util.List;
import java.util.Set;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;
import org.springframework.stereotype.Component;

/** Art. 85 lets fine or end: both for the same days need a written opinion (trap 7). */
@Component
class SameDays {
  static final String OPINION = "sameDaysOpinion";

  private static final Set<String> WITHOUT_FINE = Set.of("EXONERADA", "REVOCADA", "SIN_MORA");

  private final Proceedings proceedings;
  private final Writings writings;

  SameDays(Proceedings proceedings, Writings writings) {
    this.proceedings = proceedings;
    this.writings = writings;
  }

  /** Whether a fine stands, or is under way, for what this proceeding is about. */
  boolean fined(Proceeding caducity) {
    List<Long> about = proceedings.obligations(caducity.id());
    return proceedings.ofContract(caducity.contractCase()).stream()
        .filter(one -> one.kind() == ProceedingKind.MULTA)
        .filter(one -> one.outcome() == null || !WITHOUT_FINE.contains(one.outcome()))
        .map(one -> proceedings.obligations(one.id()))
        .anyMatch(
            fined ->
                about.isEmpty() || fined.isEmpty() || fined.stream().anyMatch(about::contains));
  }

  /**
   * @param given the opinion of the present step, or null
   * @throws Refusal conflict, where the opinion is wanted and was never written
   */
  void require(Proceeding caducity, String given) {
    boolean written = given != null || !writings.text(caducity.id(), OPINION).isEmpty();
    if (!written && fined(caducity)) {
      throw Refusal.conflict(
          "contracts.termination.sameDays",
          "Hay una multa por los mismos días. Sin dictamen escrito no se multa y se caduca a la vez:"
              + " razónelo en el campo del dictamen.");
    }
  }
}
