package org.expediente.web.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.funds.audit.Aging;
import org.expediente.procedures.funds.audit.MeasuredResult;
import org.expediente.procedures.funds.audit.Programme;

/**
 * A programme; all money is USD as a text with two decimals.
 *
 * @param state of the case
 * @param execution VIGENTE, SUSPENDIDA, TERMINADA, LIQUIDADA; null before the agreement is in force
 * @param toJustify transferred, less accepted and refunded
 * @param costPerBeneficiary null without beneficiaries
 */
record ProgrammeView(
    String number,
    String ngo,
    String state,
    String execution,
    LocalDate startsOn,
    LocalDate endsOn,
    String assigned,
    String transferred,
    String paidDirectly,
    String committed,
    String available,
    String accepted,
    String objected,
    String refunded,
    String toJustify,
    Age age,
    int beneficiaries,
    String costPerBeneficiary,
    List<Result> results) {

  /** What is to be justified, by days since the transfer. */
  record Age(String upTo30, String upTo60, String upTo90, String over90) {
    static Age of(Aging aging) {
      return new Age(
          money(aging.upTo30()),
          money(aging.upTo60()),
          money(aging.upTo90()),
          money(aging.over90()));
    }
  }

  /** An expected result; numbers as texts, {@code measured} null while unknown. */
  record Result(
      String code, String indicator, String unit, String baseline, String target, String measured) {
    static Result of(MeasuredResult one) {
      return new Result(
          one.code(),
          one.indicator(),
          one.unit(),
          plain(one.baseline()),
          plain(one.target()),
          plain(one.measured()));
    }
  }

  static ProgrammeView of(Programme programme) {
    Programme.Books books = programme.books();
    return new ProgrammeView(
        books.number(),
        books.ngo(),
        books.state(),
        books.execution(),
        books.startsOn(),
        books.endsOn(),
        money(books.assigned()),
        money(books.transferred()),
        money(books.paidDirectly()),
        money(books.committed()),
        money(programme.available()),
        money(programme.accepted()),
        money(books.objected()),
        money(books.refunded()),
        money(programme.toJustify()),
        Age.of(programme.aging()),
        books.beneficiaries(),
        programme.costPerBeneficiary() == null ? null : money(programme.costPerBeneficiary()),
        programme.results().stream().map(Result::of).toList());
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  private static String plain(BigDecimal number) {
    return number == null
        ? null
        : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
