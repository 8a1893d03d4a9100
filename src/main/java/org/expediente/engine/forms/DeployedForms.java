package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Contracts of deployed forms. A form belongs to one deployed definition and never changes there.
 */
final class DeployedForms {
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, FormContract> contracts = new ConcurrentHashMap<>();

  FormContract of(String definitionId, String elementId, Supplier<InputStream> form) {
    return contracts.computeIfAbsent(definitionId + "#" + elementId, key -> parse(form));
  }

  private FormContract parse(Supplier<InputStream> form) {
    try (InputStream in = form.get()) {
      return new FormContract(json.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
