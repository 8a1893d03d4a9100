package org.expediente.engine.gate.soundness;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Small diagrams as XML in which {@code [a>b]} stands for a sequence flow from a to b. */
final class Sketch {
  private static final Pattern ARROW = Pattern.compile("\\[(\\w+)>(\\w+)]");

  private Sketch() {}

  static BpmnModelInstance of(String body) {
    Matcher arrow = ARROW.matcher(body);
    String flows =
        arrow.replaceAll(
            r ->
                "<sequenceFlow id='%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s'/>"
                    .formatted(r.group(1), r.group(2)));
    String xml =
        """
        <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>
        <error id='err' errorCode='E1'/><error id='other' errorCode='E2'/>
        <escalation id='esc' escalationCode='X1'/>
        <process id='p' isExecutable='true'>
        """
            + flows
            + "</process></definitions>";
    return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
