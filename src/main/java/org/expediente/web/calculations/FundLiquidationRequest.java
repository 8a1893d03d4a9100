package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.liquidation.Settlement;

/**
 * What to liquidate, USD. Amounts are taken as text, so that a wrong one gets a sentence; those
 * without which a liquidation still makes sense are zero where they are left out.
 */
record FundLiquidationRequest(
    @Schema(example = "100000.00", requiredMode = Schema.RequiredMode.REQUIRED) String assigned,
    @Schema(example = "60000.00", requiredMode = Schema.RequiredMode.REQUIRED) String transferred,
    @Schema(example = "40000.00", requiredMode = Schema.RequiredMode.REQUIRED)
        String directPayments,
    @Schema(example = "58000.00", requiredMode = Schema.RequiredMode.REQUIRED) String reported,
    @Schema(example = "0.00") String objected,
    @Schema(example = "37.42") String interest,
    @Schema(example = "1000.00") String refunded,
    @Schema(type = "boolean", example = "false") String overrunAuthorised,
    @Schema(example = "0.00") String undueDirectPayments) {

  /** The amounts, or a refusal that names each one at fault. */
  Settlement checked() {
    List<FieldProblem> problems = new ArrayList<>();
    Amounts amounts = new Amounts(problems);
    BigDecimal a = amounts.required("assigned", assigned);
    BigDecimal t = amounts.required("transferred", transferred);
    BigDecimal p = amounts.required("directPayments", directPayments);
    BigDecimal g = amounts.required("reported", reported);
    BigDecimal o = amounts.optional("objected", objected);
    BigDecimal i = amounts.optional("interest", interest);
    BigDecimal r = amounts.optional("refunded", refunded);
    BigDecimal x = amounts.optional("undueDirectPayments", undueDirectPayments);
    boolean authorised = authorised(problems);
    refuse(problems);
    say(
        problems,
        a.signum() == 0,
        "assigned",
        "El monto asignado de «assigned» debe ser mayor que cero.");
    say(
        problems,
        t.add(p).compareTo(a) > 0,
        "directPayments",
        "Lo transferido más lo pagado directamente no puede superar lo asignado de «assigned».");
    say(
        problems,
        o.compareTo(g) > 0,
        "objected",
        "Lo objetado de «objected» no puede superar lo rendido de «reported».");
    say(
        problems,
        x.compareTo(p) > 0,
        "undueDirectPayments",
        "Lo indebido de «undueDirectPayments» no puede superar los pagos de «directPayments».");
    refuse(problems);
    return new Settlement(a, t, p, g, o, i, r, authorised, x);
  }

  private boolean authorised(List<FieldProblem> problems) {
    String text = overrunAuthorised == null ? "false" : overrunAuthorised.strip();
    say(
        problems,
        !text.equals("true") && !text.equals("false"),
        "overrunAuthorised",
        "Escriba en «overrunAuthorised» true o false.");
    return Boolean.parseBoolean(text);
  }

  private static void say(
      List<FieldProblem> problems, boolean wrong, String field, String sentence) {
    if (wrong) {
      problems.add(new FieldProblem(field, sentence));
    }
  }

  private static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw Refusal.invalid("calculations.fundLiquidation.invalid", problems);
    }
  }
}
