package org.expediente.engine.guard;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.expediente.problem.Refusal;

/** A refusal as the engine's REST API understands it: its code tells the kind of no. */
public final class RefusedByRule extends FormFieldValidationException {
  RefusedByRule(Refusal refusal) {
    super(refusal.fields(), refusal.getMessage(), refusal);
    setCode(code(refusal.kind()));
  }

  /** The number that the engine's REST API gives as {@code code} for this kind of refusal. */
  public static int code(Refusal.Kind kind) {
    return 20000 + status(kind);
  }

  /** The HTTP status that this kind of refusal is. */
  public static int status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
    };
  }

  static RefusedByRule in(Throwable error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof RefusedByRule refused) {
        return refused;
      }
    }
    return null;
  }
}
