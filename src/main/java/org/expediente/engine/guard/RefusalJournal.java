package org.expediente.engine.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.expediente.engine.StepContext;
import org.expediente.engine.StepContext.Step;
import org.expediente.journal.Act;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Writes refusals of the engine down: what was asked for, at which case, and why not. */
final class RefusalJournal {
  private final Consumer<Act> journal;
  private final Function<Object, Step> target;

  /** {@code target}: the case that a command names, for refusals before anything was looked up. */
  RefusalJournal(Consumer<Act> journal, Function<Object, Step> target) {
    this.journal = journal;
    this.target = target;
  }

  void refused(Object command, Refusal refusal) {
    write(command, refusal.code(), refusal.getMessage(), fields(refusal));
  }

  void missingRight(Object command, AuthorizationException refused) {
    write(command, "engine.authorization", refused.getMessage(), Map.of());
  }

  private void write(Object command, String code, String sentence, Map<String, ?> more) {
    Step at = StepContext.current();
    if (at.caseNumber() == null) {
      Step named = target.apply(command);
      at = new Step(named.caseNumber(), at.step() == null ? named.step() : at.step());
    }
    Map<String, Object> data = new LinkedHashMap<>(more);
    data.put("code", code);
    data.put("command", command.getClass().getSimpleName());
    data.put("sentence", sentence);
    journal.accept(new Act(at.caseNumber(), "refused", at.step(), data));
  }

  private static Map<String, ?> fields(Refusal refusal) {
    return refusal.fields().isEmpty()
        ? Map.of()
        : Map.of("fields", refusal.fields().stream().map(FieldProblem::field).toList());
  }
}
