package org.expediente.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One thing that the gate looks at. Finds everything, not only the first fault. */
public interface ResourceCheck {
  /** What is wrong with the files of a deployment; nothing where all is well. */
  Stream<Finding> check(Inspection inspection);

  /** A check that needs to see one diagram at a time: file name and model. */
  static ResourceCheck ofDiagrams(BiFunction<String, BpmnModelInstance, List<Finding>> check) {
    return inspection ->
        inspection.files().diagrams().stream()
            .flatMap(diagram -> check.apply(diagram.file(), diagram.model()).stream());
  }

  /** A check that needs to see one file of decision tables at a time. */
  static ResourceCheck ofDecisions(BiFunction<String, DmnModelInstance, List<Finding>> check) {
    return inspection ->
        inspection.files().decisions().stream()
            .flatMap(decisions -> check.apply(decisions.file(), decisions.model()).stream());
  }

  /** A check that needs to see one form at a time. */
  static ResourceCheck ofForms(BiFunction<String, JsonNode, List<Finding>> check) {
    return inspection ->
        inspection.files().forms().stream()
            .flatMap(form -> check.apply(form.file(), form.json()).stream());
  }
}
