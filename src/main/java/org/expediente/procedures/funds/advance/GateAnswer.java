package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.rules.Ruling;

/**
 * What the gate says to one request.
 *
 * @param rule of DMN-A6 that decided; 7 where the cap left nothing
 * @param reasons Spanish sentences
 * @param released USD
 * @param capped rule 7 took something off
 * @param overridden the rule from which the authority released; null where nobody did
 * @param version of the decision table
 */
record GateAnswer(
    GateResult result,
    int rule,
    List<String> reasons,
    BigDecimal released,
    boolean capped,
    Integer overridden,
    String legalBasis,
    boolean ratified,
    int version) {

  /** Rules 1 to 6 as the table says, then rule 7 on whatever is let out. */
  static GateAnswer of(GateFacts facts, Ruling ruling) {
    GateResult result = GateResult.valueOf(ruling.text("resultado"));
    int rule = ((Number) ruling.values().get("regla")).intValue();
    String reason = ruling.told(GateWords.details(facts));
    return switch (result) {
      case RETENER -> held(ruling, rule, List.of(reason));
      case LIBERAR_REDUCIDO ->
          facts.reduced().signum() <= 0
              ? held(ruling, rule, List.of(reason, "No queda nada por liberar."))
              : capped(facts, ruling, result, rule, reason, facts.requested().min(facts.reduced()));
      case LIBERAR -> capped(facts, ruling, result, rule, reason, facts.requested());
    };
  }

  /** The authority's release of what the table holds back: never above rule 7. */
  static GateAnswer overriding(GateFacts facts, Ruling ruling, int overridden, String motive) {
    String reason = "El Titular lo liberó pese a la regla %d: %s".formatted(overridden, motive);
    GateAnswer answer =
        capped(facts, ruling, GateResult.LIBERAR, overridden, reason, facts.requested());
    return new GateAnswer(
        answer.result,
        answer.rule,
        answer.reasons,
        answer.released,
        answer.capped,
        overridden,
        answer.legalBasis,
        answer.ratified,
        answer.version);
  }

  private static GateAnswer capped(
      GateFacts facts,
      Ruling ruling,
      GateResult result,
      int rule,
      String reason,
      BigDecimal wanted) {
    BigDecimal released = wanted.min(facts.cap());
    String cap =
        "Tope: lo programado es %s y lo disponible %s."
            .formatted(Words.money(facts.programmed()), Words.money(facts.available()));
    if (released.signum() <= 0) {
      return held(ruling, 7, List.of(reason, cap, "No queda nada por liberar."));
    }
    boolean capped = wanted.compareTo(facts.cap()) > 0;
    return answer(
        ruling, result, rule, capped ? List.of(reason, cap) : List.of(reason), released, capped);
  }

  private static GateAnswer held(Ruling ruling, int rule, List<String> reasons) {
    return answer(ruling, GateResult.RETENER, rule, reasons, BigDecimal.ZERO, rule == 7);
  }

  private static GateAnswer answer(
      Ruling ruling,
      GateResult result,
      int rule,
      List<String> reasons,
      BigDecimal released,
      boolean capped) {
    return new GateAnswer(
        result,
        rule,
        reasons,
        released,
        capped,
        null,
        ruling.text("fundamento"),
        (Boolean) ruling.values().get("ratificado"),
        ruling.version());
  }

  boolean releases() {
    return result != GateResult.RETENER;
  }
}
