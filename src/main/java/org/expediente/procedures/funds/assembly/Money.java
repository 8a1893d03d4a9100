package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;

/** How the figures are told, in the report and to those who contribute to it. */
final class Money {
  private Money() {}

  /** Each figure with its Spanish name: all of them, also those that are zero. */
  static List<List<String>> rows(Figures f) {
    return List.of(
        row("Asignado por la Asamblea Legislativa", f.assigned()),
        row("Transferido a la organización en anticipos", f.transferred()),
        row("Pagado directamente a proveedores", f.paidDirectly()),
        row("Reembolsado a la organización", f.reimbursed()),
        row("No transferido ni pagado", f.kept()),
        row("Comprometido y todavía no pagado", f.committed()),
        row("Gasto rendido por la organización", f.reported()),
        row("Gasto aceptado", f.accepted()),
        row("Gasto objetado", f.objected()),
        row("Objetado en pagos directos", f.objectedDirect()),
        row("Pagos directos hallados indebidos", f.undue()),
        row("Intereses de la cuenta exclusiva", f.interest()),
        row("Reintegrado por la organización", f.refunded()),
        row("Pendiente de justificar o reintegrar", f.pending()));
  }

  private static List<String> row(String name, BigDecimal amount) {
    return List.of(name, Words.money(amount));
  }

  /** One line a figure. */
  static String lines(Figures figures) {
    return rows(figures).stream()
        .map(row -> row.get(0) + ": " + row.get(1))
        .collect(Collectors.joining("\n"));
  }
}
