package org.expediente.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.ParameterUnit;
import org.expediente.parameters.Parameters;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Deadlines for diagrams: {@code camunda:dueDate="${terms.businessDays(execution,
 * 'funds.review')}"} on a user task and the same in the {@code timeDate} of its boundary timer.
 * Whoever asks first starts the term; the others, and the engine when it computes a timer again,
 * get the stored one.
 */
@DiagramBean("terms")
public class Terms {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
  private static final String OFFICE_CLOSING = "terms.officeClosing";

  private final TermTable terms;
  private final TermClosing closing;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final EngineDates engine;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Terms(
      TermTable terms,
      TermClosing closing,
      BusinessCalendar calendar,
      Parameters parameters,
      EngineDates engine,
      ApplicationEventPublisher events,
      Clock clock) {
    this.terms = terms;
    this.closing = closing;
    this.calendar = calendar;
    this.parameters = parameters;
    this.engine = engine;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The end (23:59:59) of the last business day of a step's term; day 1 is the business day after
   * the step began.
   *
   * @param parameterKey a parameter in business days, as in force today
   * @throws IllegalArgumentException for a key that is unknown or counts something else
   */
  public Date businessDays(DelegateExecution execution, String parameterKey) {
    return engine.instant(businessTerm(execution, parameterKey, END_OF_DAY).due());
  }

  /**
   * The end (23:59:59) of a term that runs from a day other than today, such as that of a
   * notification; for a procedure's own beans. Day 1 is the next one that counts.
   *
   * @param parameterKey a parameter in business days, calendar days or months, as in force today; a
   *     last day on which the offices are closed moves forward
   * @throws IllegalArgumentException for a key that is unknown or counts something else
   */
  public Date since(DelegateExecution execution, String parameterKey, LocalDate from) {
    return engine.instant(term(execution, parameterKey, END_OF_DAY, from).due());
  }

  /**
   * As {@link #businessDays}, for an act that needs the counter: it ends when the office closes,
   * parameter {@code terms.officeClosing}.
   */
  public Date businessDaysAtCounter(DelegateExecution execution, String parameterKey) {
    LocalTime closingTime = parameters.time(OFFICE_CLOSING, LocalDate.now(clock));
    return engine.instant(businessTerm(execution, parameterKey, closingTime).due());
  }

  private Term businessTerm(DelegateExecution execution, String key, LocalTime time) {
    LocalDate today = LocalDate.now(clock);
    if (!parameters.row(key, today).unit().equals(ParameterUnit.BUSINESS_DAYS.id())) {
      throw new IllegalArgumentException("Parameter %s is not in business days".formatted(key));
    }
    return term(execution, key, time, today);
  }

  private Term term(DelegateExecution execution, String key, LocalTime time, LocalDate from) {
    Place place = Place.of(execution);
    for (Term term : terms.runningAt(place.executionId())) {
      if (!term.key().equals(key)) {
        continue;
      }
      if (!place.anotherVisitOf(term.place())) {
        return term;
      }
      closing.close(term, TermState.CANCELLED); // nobody told us that the earlier visit ended
    }
    return begin(place, key, time, from);
  }

  private Term begin(Place place, String key, LocalTime time, LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    Parameter length = parameters.row(key, today);
    int days = parameters.integer(key, today);
    DayCount count = calendar.snapshot().count(from, days, length.unit(), day -> false);
    Term term = terms.insert(place, length, days, from, count, time, clock.instant());
    events.publishEvent(new TermComputed(term));
    return term;
  }
}
