package org.expediente.engine.gate.rules;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** "Sí" leads where the condition holds and "No" where it does not. */
final class AnswerRule {
  private AnswerRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    diagram
        .all(SequenceFlow.class)
        .filter(flow -> flow.getConditionExpression() != null)
        .forEach(
            flow -> {
              String condition = flow.getConditionExpression().getTextContent().strip();
              Polarity says = Polarity.ofAnswer(Texts.label(flow));
              Polarity means =
                  Expressions.parse(condition).map(Polarity::ofCondition).orElse(Polarity.OPEN);
              if (says.contradicts(means)) {
                faults.add(
                    flow,
                    "La respuesta «%s» contradice su condición «%s»: corrija una de las dos."
                        .formatted(Texts.label(flow), condition));
              }
            });
  }
}
