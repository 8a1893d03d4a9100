package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;

/** How a computation reads in a form and in a document. */
public final class FineText {
  private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

  private FineText() {}

  static String of(FineComputation fine) {
    String lines = fine.lines().stream().map(FineText::line).collect(Collectors.joining("\n"));
    return """
        Cálculo %d (%s), al %s.
        %s
        Valor vigente %s; bruta %s; límite %s; piso %s (salario mínimo %s al %s); días excusados: %d.
        Exigible: %s. %s"""
        .formatted(
            fine.id(),
            fine.stage().label(),
            Words.date(fine.cutOff()),
            lines.isEmpty() ? "Ninguna obligación se entregó tarde." : lines,
            Words.money(fine.contractValue()),
            exact(fine.result().gross()),
            exact(fine.result().cap()),
            exact(fine.ground().rules().floor()),
            Words.money(fine.ground().wage()),
            Words.date(fine.ground().wageOn()),
            fine.excusedDays(),
            Words.money(fine.result().payable()),
            mark(fine));
  }

  /** What a person must know of this fine before deciding on it; empty where there is nothing. */
  static String mark(FineComputation fine) {
    String flag =
        switch (fine.result().flag()) {
          case NORMAL -> "";
          case PISO -> "Se cobra el piso.";
          case PISO_SUPERA_TOPE ->
              "El piso supera el límite: la Dirección Jurídica debe pronunciarse por escrito.";
          case SIN_MORA ->
              fine.excusedDays() > 0
                  ? "Sin los días excusados no queda mora que multar."
                  : "No hay mora: no cabe una multa.";
        };
    return counting(fine) ? (flag + " Falta la entrega: la multa sigue creciendo.").strip() : flag;
  }

  /** Whether something is still missing, so that the fine keeps counting (trap 6). */
  static boolean counting(FineComputation fine) {
    return fine.lines().stream().anyMatch(line -> line.deliveredOn() == null && line.days() > 0);
  }

  private static String line(FineComputation.Line line) {
    return "%s: base %s, debía entregarse el %s, %s; %s, %s %%: %s."
        .formatted(
            line.obligation(),
            Words.money(line.base()),
            Words.date(line.dueOn()),
            line.deliveredOn() == null
                ? "sin entregar"
                : "se entregó el " + Words.date(line.deliveredOn()),
            line.days() == 1 ? "1 día" : line.days() + " días",
            plain(line.percentage()),
            exact(line.gross()));
  }

  /** {@code $1,632.450625}: all decimals that count, two at least. */
  public static String exact(BigDecimal usd) {
    return new DecimalFormat("$#,##0.00##########", SYMBOLS).format(usd);
  }

  /** {@code 3.625}. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
