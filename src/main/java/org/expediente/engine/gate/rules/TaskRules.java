package org.expediente.engine.gate.rules;

import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** What every user task says, and whether what it names exists. */
final class TaskRules {
  private static final int SHORTEST_INSTRUCTION = 20;

  private TaskRules() {}

  /** The id is what duties, journal and history know the step by. */
  static void id(Diagram diagram, Inspection inspection, Faults faults) {
    each(
        diagram,
        task -> {
          if (!String.valueOf(task.getId()).matches("userTask_[a-z]\\w*")) {
            faults.add(
                task,
                "El identificador de la tarea debe decir qué es, como «userTask_reviewPlan»: cámbielo"
                    + " en «ID».");
          }
          if (Texts.label(task).isEmpty()) {
            faults.add(task, "La tarea no tiene nombre: escriba verbo y objeto.");
          }
        });
  }

  static void instruction(Diagram diagram, Inspection inspection, Faults faults) {
    each(
        diagram,
        task -> {
          if (Texts.documentation(task).length() < SHORTEST_INSTRUCTION) {
            faults.add(
                task,
                "La tarea no dice a la persona qué hacer: escriba dos o tres frases en su"
                    + " documentación.");
          }
        });
  }

  static void legalBasis(Diagram diagram, Inspection inspection, Faults faults) {
    each(
        diagram,
        task -> {
          if (ExtensionProperties.text(task, "legal.basis").isEmpty()) {
            faults.add(
                task, "La tarea no dice en qué norma se basa: agregue la propiedad «legal.basis».");
          }
        });
  }

  static void duty(Diagram diagram, Inspection inspection, Faults faults) {
    Set<String> here = inspection.files().userTasks();
    each(
        diagram,
        task ->
            ExtensionProperties.list(task, "duty.distinctFrom").stream()
                .filter(other -> !here.contains(other))
                .filter(other -> !inspection.deployed().userTask(other))
                .forEach(
                    other ->
                        faults.add(
                            task,
                            "«duty.distinctFrom» nombra la tarea «%s», que no existe: corrija el nombre."
                                .formatted(other))));
  }

  static void documents(Diagram diagram, Inspection inspection, Faults faults) {
    each(
        diagram,
        task -> {
          ExtensionProperties.list(task, "documents.required").stream()
              .filter(type -> !inspection.house().document(type))
              .forEach(
                  type ->
                      faults.add(
                          task,
                          "«documents.required» nombra el tipo de documento «%s», que no existe: corrija el nombre."
                              .formatted(type)));
          ExtensionProperties.list(task, "documents.issues").stream()
              .filter(type -> !inspection.house().issued(type))
              .forEach(
                  type ->
                      faults.add(
                          task,
                          "«documents.issues» nombra la plantilla «%s», que no existe: corrija el nombre."
                              .formatted(type)));
        });
  }

  private static void each(Diagram diagram, Consumer<UserTask> look) {
    diagram.all(UserTask.class).forEach(look);
  }
}
