package org.expediente.engine.gate.rules;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/**
 * The form is the contract: a user task has one, of the same deployment, so that it never changes.
 */
final class FormReferenceRule {
  private FormReferenceRule() {}

  static void look(Diagram diagram, Inspection in, Faults faults) {
    diagram
        .all(UserTask.class)
        .forEach(
            task -> {
              if (Texts.blank(task.getCamundaFormRef())) {
                faults.add(task, "La tarea no tiene formulario: elija uno en «Form reference».");
              } else {
                look(task, task.getCamundaFormRef(), task.getCamundaFormRefBinding(), in, faults);
              }
            });
    diagram
        .all(StartEvent.class)
        .filter(start -> !Texts.blank(start.getCamundaFormRef()))
        .forEach(
            start ->
                look(
                    start,
                    start.getCamundaFormRef(),
                    start.getCamundaFormRefBinding(),
                    in,
                    faults));
  }

  private static void look(
      BaseElement element, String form, String binding, Inspection in, Faults faults) {
    if (!"deployment".equals(binding)) {
      faults.add(
          element,
          "El formulario debe quedar fijo para cada expediente: elija «deployment» en «Binding».");
    }
    if (in.files().form(form).isEmpty()) {
      faults.add(
          element,
          "El formulario «%s» no viene en este despliegue: inclúyalo junto con el diagrama."
              .formatted(form));
    }
  }
}
