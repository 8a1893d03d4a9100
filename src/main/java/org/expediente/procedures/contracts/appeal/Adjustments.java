package org.expediente.procedures.contracts.appeal;

import java.util.List;
import java.util.Optional;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.springframework.stereotype.Component;

/** Checks how far an appeal may change a resolution. */
@Component
class Adjustments {
  private final List<Adjustable> kinds;

  Adjustments(List<Adjustable> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /**
   * @param decision as typed
   * @param adjustment as typed, or null
   * @throws org.expediente.problem.Refusal where this resolution cannot be changed like that
   */
  void check(Proceeding of, String decision, Integer adjustment) {
    if (!decision.equals(AppealResult.MODIFICADA.name())) {
      return;
    }
    Optional<Adjustable> kind = kind(of);
    int most = kind.map(one -> one.most(of)).orElse(0);
    new Complaints()
        .when(
            most < 1,
            "decision",
            "La %s se confirma o se revoca: no hay nada que reducir.".formatted(of.kind().label()))
        .when(
            most > 0 && (adjustment == null || adjustment < 1 || adjustment > most),
            "adjustment",
            "Indique entre 1 y %d %s. Para quitarlos todos, revoque la resolución."
                .formatted(most, kind.map(Adjustable::unit).orElse("")))
        .settle("contracts.appeal.adjustment");
  }

  /** {@code Se reducen 5 días de atraso.}; empty without a change. */
  String told(Proceeding of, Appeal appeal) {
    return appeal.adjustment() == null
        ? ""
        : "Se reducen %d %s."
            .formatted(appeal.adjustment(), kind(of).map(Adjustable::unit).orElse(""));
  }

  private Optional<Adjustable> kind(Proceeding of) {
    return kinds.stream().filter(one -> one.kind() == of.kind()).findFirst();
  }
}
