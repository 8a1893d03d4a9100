package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.LatePart;

/**
 * The bases of a fine. In supply contracts each part that came late, with its own days; elsewhere
 * the whole contract, once for each obligation that was late (LACAP 85, B.1.3 number 4).
 */
final class FineLines {
  private FineLines() {}

  static List<FineComputation.Line> of(
      List<Fulfilment> late,
      LocalDate cutOff,
      int excused,
      BigDecimal contractValue,
      FineGround ground) {
    return late.stream()
        .flatMap(
            one ->
                ground.onWhatIsLate()
                    ? parts(one, cutOff, excused, ground)
                    : whole(one, cutOff, excused, contractValue, ground))
        .toList();
  }

  /** The same bases with more days taken off each, whatever became of them since. */
  static List<FineComputation.Line> excuse(
      List<FineComputation.Line> lines, int more, FineGround ground) {
    return lines.stream().map(line -> excuse(line, more, ground)).toList();
  }

  private static FineComputation.Line excuse(
      FineComputation.Line line, int more, FineGround ground) {
    int days = Math.max(0, line.days() - more);
    BigDecimal share = ground.rules().share(days);
    return new FineComputation.Line(
        line.obligationId(),
        line.obligation(),
        line.base(),
        line.dueOn(),
        line.deliveredOn(),
        days,
        share.movePointRight(2),
        line.base().multiply(share));
  }

  private static Stream<FineComputation.Line> parts(
      Fulfilment one, LocalDate cutOff, int excused, FineGround ground) {
    return one.lateParts(cutOff).stream()
        .map(part -> line(part, part.amount(), Math.max(0, part.days() - excused), ground));
  }

  private static Stream<FineComputation.Line> whole(
      Fulfilment one, LocalDate cutOff, int excused, BigDecimal contractValue, FineGround ground) {
    int days = Math.max(0, one.daysLate(cutOff) - excused);
    return one.daysLate(cutOff) == 0
        ? Stream.empty()
        : Stream.of(
            line(
                new LatePart(one.obligation(), contractValue, one.metOn(), days),
                contractValue,
                days,
                ground));
  }

  private static FineComputation.Line line(
      LatePart part, BigDecimal base, int days, FineGround ground) {
    BigDecimal share = ground.rules().share(days);
    return new FineComputation.Line(
        part.obligation().id(),
        part.obligation().code(),
        base,
        part.obligation().dueOn(),
        part.deliveredOn(),
        days,
        share.movePointRight(2),
        base.multiply(share));
  }
}
