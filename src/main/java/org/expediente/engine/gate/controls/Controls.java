package org.expediente.engine.gate.controls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.ExtensionProperties;

/** Lists the controls of one version of a process. */
final class Controls {
  /** That the task is there at all. */
  static final String TASK = "userTask";

  private static final Set<String> LISTS =
      Set.of("duty.distinctFrom", "documents.required", "documents.issues", "approval.needs");

  private final BpmnModelInstance model;
  private final Function<String, Optional<JsonNode>> forms;
  private final Set<Control> found = new LinkedHashSet<>();

  private Controls(BpmnModelInstance model, Function<String, Optional<JsonNode>> forms) {
    this.model = model;
    this.forms = forms;
  }

  /** {@code forms}: the form with an id, of the same deployment. */
  static Set<Control> of(BpmnModelInstance model, Function<String, Optional<JsonNode>> forms) {
    Controls controls = new Controls(model, forms);
    controls.collect();
    return controls.found;
  }

  private void collect() {
    model.getModelElementsByType(UserTask.class).forEach(this::task);
    model
        .getModelElementsByType(StartEvent.class)
        .forEach(start -> requiredFields(start, start.getCamundaFormRef()));
    model
        .getModelElementsByType(CallActivity.class)
        .forEach(call -> add(call, "calledElement=" + call.getCalledElement()));
    model
        .getModelElementsByType(BusinessRuleTask.class)
        .forEach(rule -> add(rule, "decision=" + decision(rule)));
    model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(event -> event.getAttachedTo() != null)
        .forEach(event -> add(event, "attachedTo=" + event.getAttachedTo().getId()));
    model.getModelElementsByType(CatchEvent.class).forEach(this::senders);
    model.getModelElementsByType(ReceiveTask.class).forEach(this::senders);
  }

  private void task(UserTask task) {
    add(task, TASK);
    LISTS.stream()
        .sorted()
        .forEach(
            list ->
                ExtensionProperties.list(task, list).forEach(item -> add(task, list + "=" + item)));
    if (task.getCamundaCandidateGroups() != null) {
      add(task, "candidateGroups=" + sorted(task.getCamundaCandidateGroups()));
    }
    if (task.getCamundaAssignee() != null) {
      add(task, "assignee=" + task.getCamundaAssignee());
    }
    if (task.getCamundaDueDate() != null) {
      add(task, "dueDate");
    }
    requiredFields(task, task.getCamundaFormRef());
  }

  private void requiredFields(BaseElement element, String form) {
    if (form != null) {
      forms.apply(form).ifPresent(it -> requiredFields(element, it.path("components"), ""));
    }
  }

  private void requiredFields(BaseElement element, JsonNode components, String around) {
    for (JsonNode component : components) {
      String key = around + component.path("key").asText(component.path("path").asText());
      if (component.path("validate").path("required").asBoolean()) {
        add(element, "form.required=" + key);
      }
      boolean list = component.path("type").asText().equals("dynamiclist");
      requiredFields(element, component.path("components"), list ? key + "." : around);
    }
  }

  private void senders(BaseElement element) {
    String senders = String.join(",", ExtensionProperties.list(element, "message.senders"));
    if (!senders.isEmpty()) {
      add(element, "message.senders=" + sorted(senders));
    }
  }

  private static String decision(BusinessRuleTask rule) {
    return rule.getCamundaDecisionRef() == null
        ? ExtensionProperties.text(rule, "decision.ref")
        : rule.getCamundaDecisionRef();
  }

  /** The order of groups means nothing; an expression is left as it is. */
  private static String sorted(String groups) {
    return groups.contains("{")
        ? groups
        : Arrays.stream(groups.split(","))
            .map(String::strip)
            .sorted()
            .collect(Collectors.joining(","));
  }

  private void add(BaseElement element, String name) {
    found.add(new Control(element.getId(), name));
  }
}
