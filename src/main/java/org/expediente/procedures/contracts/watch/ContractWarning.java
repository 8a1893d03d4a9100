package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.terms.BusinessCalendar;

/** Days of an early warning, for its diagram: all count from the day of the alert. */
@DiagramBean("contractWarning")
public class ContractWarning {
  /** Variable: the alert that the manager answers. */
  static final String ALERT = "alertId";

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final AlertBook alerts;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Clock clock;

  ContractWarning(AlertBook alerts, BusinessCalendar calendar, Parameters parameters, Clock clock) {
    this.alerts = alerts;
    this.calendar = calendar;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** End of the last day to answer: of the term, and no later than the obligation itself. */
  public Date answerDue(DelegateExecution execution) {
    return date(lastDay(alert(execution)), END_OF_DAY);
  }

  /**
   * End of the day that lies so many business days after {@link #answerDue}.
   *
   * @param parameterKey in business days
   */
  public Date afterAnswerDue(DelegateExecution execution, String parameterKey) {
    LocalDate due = lastDay(alert(execution));
    return date(add(due, parameterKey), END_OF_DAY);
  }

  /** The first moment after the day of the obligation: an answer is of no use any more. */
  public Date dueDayOver(DelegateExecution execution) {
    return date(alert(execution).expiresOn().plusDays(1), LocalTime.MIN);
  }

  Alert alert(VariableScope scope) {
    return alerts.find(((Number) scope.getVariable(ALERT)).longValue());
  }

  LocalDate lastDay(Alert alert) {
    LocalDate term = add(alert.raisedOn(), "contracts.warning.answer");
    return term.isAfter(alert.expiresOn()) ? alert.expiresOn() : term;
  }

  private LocalDate add(LocalDate from, String parameterKey) {
    return calendar.addBusinessDays(from, parameters.integer(parameterKey, from));
  }

  private Date date(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
  }
}
