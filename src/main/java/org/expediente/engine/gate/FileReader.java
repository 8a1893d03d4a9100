package org.expediente.engine.gate;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.expediente.engine.gate.DeployedFiles.Decisions;
import org.expediente.engine.gate.DeployedFiles.Form;

/** Reads the files of a deployment; what cannot be read safely is a finding. */
final class FileReader {
  static final String FILE_TYPE = "file-type";
  static final String FILE_SIZE = "file-size";
  static final String XML_SAFETY = "xml-safety";
  static final String XML_BROKEN = "xml-broken";
  static final String XML_REFERENCE = "xml-reference";
  static final String FORM_BROKEN = "form-broken";

  /** Everything that this class may find. */
  static final Set<String> RULES =
      Set.of(FILE_TYPE, FILE_SIZE, XML_SAFETY, XML_BROKEN, XML_REFERENCE, FORM_BROKEN);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final long largest;
  private final List<Diagram> diagrams = new ArrayList<>();
  private final List<Decisions> decisions = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** {@code largest}: bytes that one file may have. */
  FileReader(long largest) {
    this.largest = largest;
  }

  void read(String file, byte[] content) {
    String type = file.substring(file.lastIndexOf('.') + 1);
    if (!Set.of("bpmn", "dmn", "form").contains(type)) {
      add(
          file,
          FILE_TYPE,
          "Este tipo de archivo no se despliega: solo diagramas (.bpmn), tablas de decisión (.dmn) y"
              + " formularios (.form). Quítelo.");
    } else if (content.length > largest) {
      add(
          file,
          FILE_SIZE,
          "El archivo pesa más de %d KB: divida el diagrama o quite lo que sobre."
              .formatted(largest / 1024));
    } else if (type.equals("form")) {
      readForm(file, content);
    } else {
      Optional<SafeXml.Problem> problem = SafeXml.problem(content);
      problem.ifPresent(it -> add(file, it.rule(), it.sentence()));
      if (problem.isEmpty()) {
        readXml(file, type, new ByteArrayInputStream(content));
      }
    }
  }

  DeployedFiles files() {
    return new DeployedFiles(List.copyOf(diagrams), List.copyOf(decisions), List.copyOf(forms));
  }

  List<Finding> findings() {
    return findings;
  }

  private void readXml(String file, String type, ByteArrayInputStream content) {
    try {
      if (type.equals("bpmn")) {
        readDiagram(file, Bpmn.readModelFromStream(content));
      } else {
        decisions.add(new Decisions(file, Dmn.readModelFromStream(content)));
      }
    } catch (ModelException noModel) {
      add(
          file,
          XML_BROKEN,
          "El archivo no es un modelo %s válido: ábralo en Camunda Modeler, corrija lo que señale y"
                  .formatted(type.toUpperCase(java.util.Locale.ROOT))
              + " guárdelo de nuevo.");
    }
  }

  private void readDiagram(String file, BpmnModelInstance model) {
    Map<String, String> dangling = DanglingReferences.in(model);
    dangling.forEach(
        (id, from) ->
            findings.add(
                new Finding(
                    file,
                    from,
                    XML_REFERENCE,
                    "Se refiere a «%s», que no está en el diagrama: borre el elemento en Modeler y dibújelo de nuevo."
                        .formatted(id))));
    if (dangling.isEmpty()) {
      diagrams.add(new Diagram(file, model));
    }
  }

  private void readForm(String file, byte[] content) {
    try {
      JsonNode json = JSON.readTree(content);
      if (!json.isObject() || !json.path("components").isArray()) {
        add(file, FORM_BROKEN, "El archivo no es un formulario: hágalo con Camunda Modeler.");
        return;
      }
      forms.add(new Form(file, json.path("id").asText(), json));
    } catch (IOException broken) {
      add(
          file,
          FORM_BROKEN,
          "El formulario no es JSON válido: ábralo en Camunda Modeler y guárdelo de nuevo.");
    }
  }

  private void add(String file, String rule, String sentence) {
    findings.add(new Finding(file, "", rule, sentence));
  }
}
