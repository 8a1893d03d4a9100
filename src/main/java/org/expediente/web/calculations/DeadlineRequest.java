package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.terms.BusinessCalendar;

/**
 * Both values are taken as text, so that a wrong one gets a sentence instead of a parser's error.
 *
 * @param from day of notification
 * @param businessDays length of the term
 */
record DeadlineRequest(
    @Schema(type = "string", format = "date", example = "2022-09-13") String from,
    @Schema(type = "integer", minimum = "0", maximum = "3660", example = "3") String businessDays) {

  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  /** Both values, or a refusal that names each one at fault. */
  Checked checked() {
    List<FieldProblem> problems = new ArrayList<>();
    LocalDate day = day(problems);
    Integer days =
        new WholeDays(problems)
            .required("businessDays", businessDays, "los días hábiles del plazo: un número entero");
    if (!problems.isEmpty()) {
      throw Refusal.invalid("calculations.deadline.invalid", problems);
    }
    return new Checked(day, days);
  }

  private LocalDate day(List<FieldProblem> problems) {
    String problem = null;
    LocalDate day = null;
    try {
      day = from == null || from.isBlank() ? null : LocalDate.parse(from.strip());
      if (day == null) {
        problem = "Escriba en «from» la fecha desde la que corre el plazo, por ejemplo 2022-09-13.";
      } else if (day.isBefore(BusinessCalendar.FIRST_DAY) || day.isAfter(LAST_DAY)) {
        problem = "La fecha de «from» debe estar entre los años 2000 y 2199.";
      }
    } catch (DateTimeException none) {
      problem =
          "La fecha de «from» no existe o no tiene la forma año-mes-día, por ejemplo 2022-09-13.";
    }
    if (problem != null) {
      problems.add(new FieldProblem("from", problem));
    }
    return day;
  }

  /** The request once it is known to be sound. */
  record Checked(LocalDate from, int businessDays) {}
}
