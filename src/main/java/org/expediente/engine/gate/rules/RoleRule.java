package org.expediente.engine.gate.rules;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** A user task stands in the lane of a role and falls to groups, never to a person by name. */
final class RoleRule {
  private RoleRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    Set<FlowNode> inLanes = new HashSet<>();
    diagram
        .all(Lane.class)
        .filter(lane -> !Texts.blank(lane.getName()))
        .forEach(lane -> inLanes.addAll(lane.getFlowNodeRefs()));
    diagram
        .all(UserTask.class)
        .forEach(
            task -> {
              if (!stands(task, inLanes)) {
                faults.add(
                    task, "La tarea no está en el carril de un rol: póngala en uno con nombre.");
              }
              groups(task, inspection, faults);
              noPerson(task, faults);
            });
  }

  private static boolean stands(UserTask task, Set<FlowNode> inLanes) {
    for (ModelElementInstance it = task; it != null; it = it.getParentElement()) {
      if (it instanceof FlowNode node && inLanes.contains(node)) {
        return true;
      }
    }
    return false;
  }

  private static void groups(UserTask task, Inspection inspection, Faults faults) {
    if (Texts.blank(task.getCamundaCandidateGroups())) {
      faults.add(task, "La tarea no dice a qué grupo le toca: complete «Candidate groups».");
      return;
    }
    if (Expressions.in(task.getCamundaCandidateGroups())) {
      return; // the group is known only when the task is created
    }
    for (String group : task.getCamundaCandidateGroups().split(",", -1)) {
      if (!inspection.house().group(group.strip())) {
        faults.add(
            task,
            "El grupo «%s» no existe en access.yaml: corrija «Candidate groups»."
                .formatted(group.strip()));
      }
    }
  }

  private static void noPerson(UserTask task, Faults faults) {
    boolean named =
        !Texts.blank(task.getCamundaAssignee()) && !Expressions.in(task.getCamundaAssignee());
    if (named || !Texts.blank(task.getCamundaCandidateUsers())) {
      faults.add(
          task,
          "La tarea nombra a una persona: las tareas tocan a grupos; vacíe «Assignee» y «Candidate"
              + " users».");
    }
    if (!task.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.ResourceRole.class)
        .isEmpty()) {
      faults.add(task, "La tarea asigna con «potentialOwner»: use solo «Candidate groups».");
    }
  }
}
