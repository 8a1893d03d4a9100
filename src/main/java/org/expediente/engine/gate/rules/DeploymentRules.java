package org.expediente.engine.gate.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.expediente.engine.gate.DeployedFiles.Decisions;
import org.expediente.engine.gate.DeployedFiles.Form;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Finding;
import org.expediente.engine.gate.Inspection;

/** Rules about a deployment as a whole and the names in it. */
final class DeploymentRules {
  static final String TENANT = "deployment-tenant";
  static final String FILE_NAME = "file-name";
  static final String UNIQUE = "unique-id";
  static final String FORM_ID = "form-id";

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form)";

  private DeploymentRules() {}

  /** A tenant would be a second copy of a process, without the controls of the first. */
  static Stream<Finding> noTenant(Inspection in) {
    return in.tenant() == null
        ? Stream.of()
        : Stream.of(
            new Finding(
                "",
                "",
                TENANT,
                "El despliegue nombra un inquilino (tenant) y Expediente no los usa: deje ese"
                    + " campo vacío."));
  }

  static Stream<Finding> plainNames(Inspection in) {
    return names(in)
        .filter(name -> !name.matches(NAME))
        .map(
            name ->
                new Finding(
                    name,
                    "",
                    FILE_NAME,
                    "El nombre del archivo debe ser de minúsculas, números y guiones, sin carpeta,"
                        + " como «asset-disposal.bpmn»: cámbielo."));
  }

  static Stream<Finding> uniqueIds(Inspection in) {
    Stream<String[]> processes =
        in.files().diagrams().stream()
            .flatMap(d -> d.processes().stream().map(p -> new String[] {d.file(), p.getId()}));
    Stream<String[]> forms = in.files().forms().stream().map(f -> new String[] {f.file(), f.id()});
    return Stream.concat(twice(processes, "proceso"), twice(forms, "formulario"));
  }

  static List<Finding> formId(String file, JsonNode form) {
    String id = form.path("id").asText();
    return file.equals(id + ".form")
        ? List.of()
        : List.of(
            new Finding(
                file,
                "",
                FORM_ID,
                "El identificador del formulario es «%s» y debe ser el nombre del archivo sin su terminación: póngalos iguales."
                    .formatted(id)));
  }

  private static Stream<Finding> twice(Stream<String[]> named, String kind) {
    Set<String> seen = new HashSet<>();
    return named
        .filter(it -> it[1] != null && !seen.add(it[1]))
        .map(
            it ->
                new Finding(
                    it[0],
                    it[1],
                    UNIQUE,
                    "Otro archivo del mismo despliegue tiene un %s con este identificador: deje uno."
                        .formatted(kind)));
  }

  private static Stream<String> names(Inspection in) {
    return Stream.of(
            in.files().diagrams().stream().map(Diagram::file),
            in.files().decisions().stream().map(Decisions::file),
            in.files().forms().stream().map(Form::file))
        .flatMap(names -> names);
  }
}
