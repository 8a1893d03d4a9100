package org.expediente.engine.gate.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/**
 * Days are counted by the terms bean or by a procedure's own, which know the calendar; a timer
 * alone counts no days.
 */
final class TimerRule {
  private static final Pattern DAYS = Pattern.compile("(?i)(.*/)?P[^T]*\\d.*");

  private TimerRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    for (TimerEventDefinition timer : diagram.all(TimerEventDefinition.class).toList()) {
      BaseElement event = (BaseElement) timer.getParentElement();
      Stream.of(timer.getTimeDuration(), timer.getTimeCycle())
          .filter(time -> time != null && DAYS.matcher(time.getTextContent().strip()).matches())
          .forEach(
              time ->
                  faults.add(
                      event,
                      "El temporizador «%s» cuenta días sin calendario: use en su fecha ${terms.businessDays(execution, '…')}."
                          .formatted(time.getTextContent().strip())));
      if (timer.getTimeDate() != null) {
        date(timer.getTimeDate().getTextContent(), inspection)
            .ifPresent(sentence -> faults.add(event, sentence));
      }
    }
  }

  private static Optional<String> date(String date, Inspection inspection) {
    if (HouseDate.is(date, inspection.house())) {
      return Optional.empty();
    }
    return TermExpression.of(date)
        .map(term -> term.problem(inspection.house()))
        .orElse(
            Optional.of(
                "La fecha del temporizador no viene de un plazo: escriba"
                    + " ${terms.businessDays(execution, '…')}."));
  }
}
