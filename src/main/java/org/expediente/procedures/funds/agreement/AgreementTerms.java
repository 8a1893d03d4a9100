package org.expediente.procedures.funds.agreement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The terms that come from parameters in force today; the agreement makes them binding. */
@Component
class AgreementTerms {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final List<String> COUNTS =
      List.of("reportDays", "settlementDays", "refundDays", "recordYears");
  private static final List<String> SHARES =
      List.of("firstAdvanceMax", "accountedMin", "lineTransferMax");

  private final Parameters parameters;
  private final Clock clock;

  AgreementTerms(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** By the last part of the parameter's key; shares as {@code 30 %}. */
  Map<String, String> today() {
    LocalDate today = LocalDate.now(clock);
    Map<String, String> terms = new LinkedHashMap<>();
    for (String key : COUNTS) {
      terms.put(key, String.valueOf(parameters.integer("funds.agreement." + key, today)));
    }
    for (String key : SHARES) {
      BigDecimal share = parameters.decimal("funds.agreement." + key, today);
      terms.put(key, share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %");
    }
    return terms;
  }

  /** Kinds of expense that are never accepted. */
  List<String> ineligible() {
    return List.of(
        parameters.text("funds.agreement.ineligible", LocalDate.now(clock)).split("\\s*\\|\\s*"));
  }
}
