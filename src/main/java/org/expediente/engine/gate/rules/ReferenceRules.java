package org.expediente.engine.gate.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;
import org.w3c.dom.Element;

/** The processes, decisions and notices that a diagram names are there. */
final class ReferenceRules {
  private static final Pattern NOTICE =
      Pattern.compile(
          "notices\\.send\\(\\s*execution\\s*,\\s*(?:'([^']*)'|[^,]+),\\s*'([^']*)'\\s*\\)");

  private ReferenceRules() {}

  static void calledProcess(Diagram diagram, Inspection in, Faults faults) {
    for (CallActivity call : diagram.all(CallActivity.class).toList()) {
      String key = String.valueOf(call.getCalledElement());
      boolean same = "deployment".equals(call.getCamundaCalledElementBinding());
      if (!in.files().processes().contains(key) && (same || in.deployed().process(key).isEmpty())) {
        faults.add(
            call,
            "Llama al proceso «%s», que no %s: corrija «Called element» o despliéguelo junto con este."
                .formatted(key, same ? "viene en este despliegue" : "existe"));
      }
    }
  }

  static void decision(Diagram diagram, Inspection in, Faults faults) {
    for (BusinessRuleTask task : diagram.all(BusinessRuleTask.class).toList()) {
      boolean byBean = Texts.blank(task.getCamundaDecisionRef());
      String key =
          byBean ? ExtensionProperties.text(task, "decision.ref") : task.getCamundaDecisionRef();
      boolean same = "deployment".equals(task.getCamundaDecisionRefBinding());
      if (!in.files().decisionKeys().contains(key) && (same || !in.deployed().decision(key))) {
        faults.add(
            task,
            "Usa la decisión «%s», que no %s: corrija «Decision reference» o inclúyala."
                .formatted(key, same ? "viene en este despliegue" : "existe"));
      }
    }
  }

  static void notice(Diagram diagram, Inspection in, Faults faults) {
    Dom.elements(diagram.model())
        .forEach(
            element -> {
              notice(element, Dom.text(element), in, faults);
              Dom.attributes(element).forEach(it -> notice(element, it.getValue(), in, faults));
            });
  }

  private static void notice(Element element, String text, Inspection in, Faults faults) {
    String id = Dom.nearestId(element);
    Matcher notice = NOTICE.matcher(text);
    while (notice.find()) {
      String group = notice.group(1);
      if (group != null && !in.house().group(group)) {
        faults.add(
            id, "El aviso va al grupo «%s», que no existe: corrija el nombre.".formatted(group));
      }
      if (!in.house().notice(notice.group(2))) {
        faults.add(
            id,
            "El aviso usa el texto «%s», que no existe: corrija el nombre."
                .formatted(notice.group(2)));
      }
    }
  }
}
