package org.expediente.engine.gate.rules;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** Messages have a name, somebody waits for those that are sent, and known groups send them. */
final class MessageRule {
  private static final String NAME = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+";

  private MessageRule() {}

  static void names(Diagram diagram, Inspection in, Faults faults) {
    diagram
        .all(MessageEventDefinition.class)
        .forEach(
            event ->
                look(
                    (BaseElement) event.getParentElement(),
                    event.getMessage(),
                    event.getParentElement() instanceof ThrowEvent,
                    in,
                    faults));
    diagram
        .all(ReceiveTask.class)
        .forEach(task -> look(task, task.getMessage(), false, in, faults));
    diagram.all(SendTask.class).forEach(task -> look(task, task.getMessage(), true, in, faults));
  }

  private static void look(
      BaseElement at, Message message, boolean sent, Inspection in, Faults faults) {
    if (message == null || !String.valueOf(message.getName()).matches(NAME)) {
      faults.add(
          at,
          "El mensaje no tiene nombre, o no uno como «funds.executionOpened»: elíjalo en «Message».");
    } else if (sent
        && !in.files().received().contains(message.getName())
        && !in.deployed().receives(message.getName())) {
      faults.add(
          at,
          "Nadie espera el mensaje «%s» que aquí se envía: corrija el nombre o despliegue a quien lo recibe."
              .formatted(message.getName()));
    }
  }

  static void senders(Diagram diagram, Inspection in, Faults faults) {
    Stream.concat(
            diagram.all(Event.class).map(BaseElement.class::cast), diagram.all(ReceiveTask.class))
        .forEach(
            element -> {
              ExtensionProperties.list(element, "message.senders").stream()
                  .filter(group -> !in.house().group(group))
                  .forEach(
                      group ->
                          faults.add(
                              element,
                              "«message.senders» nombra el grupo «%s», que no existe: corrija el nombre."
                                  .formatted(group)));
              String form = ExtensionProperties.text(element, "message.form");
              if (!form.isEmpty() && in.files().form(form).isEmpty()) {
                faults.add(
                    element,
                    "«message.form» nombra el formulario «%s», que no viene en este despliegue: inclúyalo."
                        .formatted(form));
              }
            });
  }
}
