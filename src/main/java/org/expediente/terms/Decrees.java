package org.expediente.terms;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.expediente.access.Actors;
import org.expediente.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes decrees that close days into the calendar and moves the open terms they touch. */
@Service
public class Decrees {
  private static final Logger LOG = LoggerFactory.getLogger(Decrees.class);
  private static final int ATTEMPTS = 3;

  private final ClosureTable closures;
  private final TermTable terms;
  private final BusinessCalendar calendar;
  private final Recomputation recomputation;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  Decrees(
      ClosureTable closures,
      TermTable terms,
      BusinessCalendar calendar,
      Recomputation recomputation,
      Actors actors,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.closures = closures;
    this.terms = terms;
    this.calendar = calendar;
    this.recomputation = recomputation;
    this.actors = actors;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** All decrees in the calendar, by date. */
  public List<Closure> all() {
    return closures.all();
  }

  /**
   * Registers a decree, then recomputes every open term, task and timer it touches.
   *
   * @return what {@link #recompute} returns
   * @throws Refusal for a wrong or a known closure
   */
  public Recomputed add(Closure closure) {
    ClosureCheck.check(closure);
    transaction.executeWithoutResult(status -> register(closure));
    return recompute(
        "%s, %s (%s)"
            .formatted(
                closure.name(),
                SpanishDates.span(closure.from(), closure.to()),
                closure.legalBasis()));
  }

  /**
   * Counts all open terms anew that were computed with another calendar. Each term has its own
   * transaction: a decree touches hundreds of cases, on which people go on working meanwhile. May
   * be called again at any time, also after a tuned calendar parameter.
   *
   * @param cause why, as a Spanish phrase for the history of the term
   */
  public Recomputed recompute(String cause) {
    int moved = 0;
    int failed = 0;
    for (long id : terms.computedOtherwise(calendar.version())) {
      try {
        moved += recompute(id, cause, ATTEMPTS) ? 1 : 0;
      } catch (RuntimeException error) {
        failed++;
        LOG.error("Term {} could not be recomputed: {}", id, cause, error);
      }
    }
    return new Recomputed(moved, failed);
  }

  /** Somebody may be completing the very task: then once more, on what is there afterwards. */
  private boolean recompute(long id, String cause, int attempts) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> recomputation.of(id, cause)));
    } catch (OptimisticLockingException | ConcurrencyFailureException busy) {
      if (attempts == 1) {
        throw busy;
      }
      return recompute(id, cause, attempts - 1);
    }
  }

  private void register(Closure closure) {
    try {
      closures.insert(closure, actors.current().person());
    } catch (DuplicateKeyException known) {
      throw Refusal.conflict(
          "terms.closure.known",
          "El calendario ya tiene «%s» %s."
              .formatted(closure.name(), SpanishDates.span(closure.from(), closure.to())));
    }
    events.publishEvent(new ClosureDecreed(closure, calendar.version()));
  }

  /**
   * What a change of the calendar did.
   *
   * @param moved terms with a new due date
   * @param failed terms that could not be recomputed and are in the log; {@link #recompute} again
   */
  public record Recomputed(int moved, int failed) {}
}
