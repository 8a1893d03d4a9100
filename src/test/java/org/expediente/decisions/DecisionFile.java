package org.expediente.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One of the house's decision files, asked without the process engine. */
final class DecisionFile {
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> decisions;

  private DecisionFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      decisions =
          engine.parseDecisions(in).stream()
              .collect(java.util.stream.Collectors.toMap(DmnDecision::getKey, d -> d));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static DecisionFile of(String path) {
    return new DecisionFile(Path.of("processes", path + ".dmn"));
  }

  /** The one value that the decision gives. */
  String single(String key, Map<String, Object> facts) {
    return engine.evaluateDecision(decisions.get(key), facts).getSingleEntry();
  }

  /** All rows that apply. */
  List<Map<String, Object>> rows(String key, Map<String, Object> facts) {
    return engine.evaluateDecision(decisions.get(key), facts).getResultList();
  }
}
