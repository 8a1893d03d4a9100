package org.expediente.procedures.funds.supplier;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.casefile.PersonName;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.stereotype.Component;

/** What a budget line asks of those who sell for it. */
@Component
class LineNeeds {
  /** Endings vary (taller, talleres); a stem of five letters does not. */
  private static final int STEM = 5;

  private final Plans plans;
  private final SupplierTable suppliers;
  private final Parameters parameters;
  private final Clock clock;

  LineNeeds(Plans plans, SupplierTable suppliers, Parameters parameters, Clock clock) {
    this.plans = plans;
    this.suppliers = suppliers;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * A line from the supplier's side.
   *
   * @param sold the supplier's activity has a word in common with the line
   * @param quotesMissing fewer suppliers offer for the line than its amount asks for
   */
  record Need(boolean sold, boolean quotesMissing, int quotesRequired) {}

  Need of(Supplier supplier) {
    String caseNumber = supplier.caseNumber();
    LocalDate today = LocalDate.now(clock);
    int required = parameters.integer("funds.agreement.quotesRequired", today);
    BigDecimal limit = parameters.decimal("funds.agreement.quotesAbove", today);
    BudgetLine line =
        plans.lines(caseNumber, plans.approved(caseNumber).version()).stream()
            .filter(l -> l.code().equals(supplier.data().line()))
            .findFirst()
            .orElseThrow();
    long offers =
        suppliers.of(caseNumber).stream().filter(s -> s.data().line().equals(line.code())).count();
    boolean sold = stems(line.description()).stream().anyMatch(stems(supplier.data())::contains);
    return new Need(sold, line.total().compareTo(limit) > 0 && offers < required, required);
  }

  private static Set<String> stems(SupplierData data) {
    return stems(data.activity());
  }

  private static Set<String> stems(String text) {
    return Arrays.stream(PersonName.folded(text).split(" "))
        .filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM))
        .collect(Collectors.toSet());
  }
}
