package org.expediente.procedures.contracts.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineFlag;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineResult;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineText;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** The fine to date, which the contractor must know to answer (B24); the final one may differ. */
@Component
class OpeningFine {
  private final FineComputer computer;
  private final Proceedings proceedings;
  private final Clock clock;

  OpeningFine(FineComputer computer, Proceedings proceedings, Clock clock) {
    this.computer = computer;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  /** What it would come to today, Spanish; empty for another kind of proceeding. */
  String preview(Proceeding of) {
    if (of.kind() != ProceedingKind.MULTA) {
      return "";
    }
    FineResult result = computer.preview(request(of));
    return "Multa provisional al %s: %s."
        .formatted(Words.date(LocalDate.now(clock)), Words.money(result.payable()));
  }

  /** Computes and keeps it; only for a fine. */
  FineComputation compute(Proceeding of) {
    return computer.compute(request(of));
  }

  /** Every input, so that the contractor can do it again. */
  static String told(FineComputation of) {
    String lines =
        of.lines().stream()
            .map(
                line ->
                    "%s: base %s, vencía el %s, %d días calendario, %s %%."
                        .formatted(
                            line.obligation(),
                            Words.money(line.base()),
                            Words.date(line.dueOn()),
                            line.days(),
                            line.percentage().stripTrailingZeros().toPlainString()))
            .collect(Collectors.joining("\n"));
    return "%s\n%sMulta provisional al %s: %s."
        .formatted(lines, floor(of), Words.date(of.cutOff()), Words.money(of.result().payable()))
        .strip();
  }

  /** Without it nobody could tell why the fine is more than its days. */
  private static String floor(FineComputation of) {
    return of.result().flag() == FineFlag.NORMAL || of.result().flag() == FineFlag.SIN_MORA
        ? ""
        : "Por los días: %s; el mínimo es %s.\n"
            .formatted(
                FineText.exact(of.result().gross()), FineText.exact(of.ground().rules().floor()));
  }

  private FineRequest request(Proceeding of) {
    return new FineRequest(
        of.contractCase(),
        of.id(),
        null,
        FineStage.PROVISIONAL,
        proceedings.obligations(of.id()),
        LocalDate.now(clock),
        0);
  }
}
