package org.expediente.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The diagrams of the house, read from {@code processes/}. */
final class Diagrams {
  /** A file and its model. */
  record Diagram(Path file, BpmnModelInstance model) {
    String name() {
      return file.getFileName().toString().replace(".bpmn", "");
    }

    Process process() {
      return model.getModelElementsByType(Process.class).iterator().next();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  private Diagrams() {}

  static Stream<Diagram> all() {
    return files("processes", ".bpmn").map(f -> new Diagram(f, Bpmn.readModelFromFile(f.toFile())));
  }

  static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
