package org.expediente.web;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.expediente.database.DatabaseRefusals;
import org.expediente.problem.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/** Recognises, anywhere among the causes of a failure, what a person can do something about. */
final class FailureProblems {
  private FailureProblems() {}

  /** The problem behind the failure, or empty where it is a defect of the system. */
  static Optional<Problem> of(Throwable failure) {
    Refusal refusal = Refusal.in(failure);
    if (refusal != null) {
      return Optional.of(Problem.of(refusal));
    }
    if (caused(failure, AuthorizationException.class)
        || caused(failure, AccessDeniedException.class)) {
      return Optional.of(RequestProblems.byStatus(HttpStatus.FORBIDDEN));
    }
    if (caused(failure, OptimisticLockingException.class)
        || caused(failure, ConcurrencyFailureException.class)) {
      return Optional.of(
          Problem.of(
              HttpStatus.CONFLICT,
              "request.concurrent",
              "Alguien se adelantó y cambió esto mismo. Actualice la página y revise antes de"
                  + " repetir."));
    }
    return Optional.ofNullable(DatabaseRefusals.of(failure)).map(Problem::of);
  }

  private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
