package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;

/** The facts as the decision table and its messages name them. */
final class GateWords {
  private GateWords() {}

  /** Inputs of DMN-A6. */
  static Map<String, Object> inputs(GateFacts facts) {
    return Map.of(
        "vigente", facts.inForce(),
        "programado", facts.scheduled(),
        "superaTope", facts.aboveFirstLimit(),
        "rendicionVencida", facts.filingOverdue(),
        "anterioresRendidos", facts.olderOpen().isEmpty(),
        "obligacionVencida", !facts.duties().isEmpty(),
        "deudora", !facts.debts().isEmpty(),
        "rendicionSuficiente", facts.enoughAccounted(),
        "modo", facts.mode().name());
  }

  /** What its messages have in braces. */
  static Map<String, String> details(GateFacts facts) {
    Map<String, String> details = new HashMap<>();
    details.put("estado", facts.state().name().toLowerCase(Locale.ROOT));
    details.put("numero", String.valueOf(facts.number()));
    details.put("solicitado", Words.money(facts.requested()));
    details.put("tope", money(facts.firstLimit(), RoundingMode.DOWN));
    details.put("obligaciones", String.join(" ", facts.duties()));
    details.put("deudas", String.join(", ", facts.debts()));
    details.put(
        "pendientes",
        facts.olderOpen().stream()
            .map(
                account ->
                    "anticipo %d, faltan %s"
                        .formatted(account.number(), Words.money(account.unaccounted())))
            .collect(Collectors.joining("; ")));
    facts
        .previous()
        .ifPresent(
            account -> {
              details.put("anterior", String.valueOf(account.number()));
              details.put("vencimiento", Words.date(account.dueOn()));
              details.put("aceptado", Words.money(account.accepted()));
              details.put("transferido", Words.money(account.transferred()));
              details.put(
                  "minimo",
                  money(account.transferred().multiply(facts.accountedMin()), RoundingMode.UP));
            });
    return details;
  }

  /** A limit as the nearest sum that keeps it; only shown, never compared. */
  private static String money(BigDecimal limit, RoundingMode towards) {
    return Words.money(limit.setScale(2, towards));
  }
}
