package org.expediente.engine.gate.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** An exclusive gateway is a question, and its flows are all the answers. */
final class GatewayRules {
  private GatewayRules() {}

  static void question(Diagram diagram, Inspection inspection, Faults faults) {
    choices(diagram)
        .filter(gateway -> !Texts.label(gateway).matches("¿.+\\?"))
        .forEach(
            gateway ->
                faults.add(
                    gateway, "La decisión no es una pregunta: escríbala, como «¿Plan aprobado?»."));
  }

  static void answers(Diagram diagram, Inspection inspection, Faults faults) {
    choices(diagram).forEach(gateway -> answers(gateway, faults));
  }

  private static void answers(ExclusiveGateway gateway, Faults faults) {
    Collection<SequenceFlow> flows = gateway.getOutgoing();
    Set<String> said = new HashSet<>();
    for (SequenceFlow flow : flows) {
      if (Texts.label(flow).isEmpty()) {
        faults.add(flow, "El flujo que sale de la decisión no tiene respuesta: póngale nombre.");
      } else if (!said.add(Texts.label(flow))) {
        faults.add(flow, "Dos flujos de la decisión tienen la misma respuesta: distíngalos.");
      }
      boolean otherwise = flow.equals(gateway.getDefault());
      if (otherwise == (flow.getConditionExpression() != null)) {
        faults.add(
            flow,
            otherwise
                ? "El flujo por defecto no lleva condición: quítela."
                : "El flujo no tiene condición ni es el de por defecto: póngale una.");
      }
    }
    if (gateway.getDefault() == null && !opposite(List.copyOf(flows))) {
      faults.add(
          gateway,
          "Si ninguna condición se cumple, el expediente se detiene: marque un flujo por defecto.");
    }
  }

  /** Two answers of which one is the denial of the other need no default. */
  private static boolean opposite(List<SequenceFlow> flows) {
    if (flows.size() != 2) {
      return false;
    }
    String one = condition(flows.get(0));
    String two = condition(flows.get(1));
    return two.equals("!" + one) || one.equals("!" + two);
  }

  private static String condition(SequenceFlow flow) {
    return flow.getConditionExpression() == null
        ? ""
        : flow.getConditionExpression().getTextContent().replaceAll("[\\s${}()]", "");
  }

  private static Stream<ExclusiveGateway> choices(Diagram diagram) {
    return diagram.all(ExclusiveGateway.class).filter(it -> it.getOutgoing().size() > 1);
  }
}
