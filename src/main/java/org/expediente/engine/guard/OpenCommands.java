package org.expediente.engine.guard;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The content of {@code engine-commands.yaml}; the file itself explains each part. */
public record OpenCommands(List<String> acts, List<String> reads, List<Reason> reasons) {
  private static final String ENGINE = "org.camunda.bpm.engine.impl.";
  private static final String HOUSE = "org.expediente.";
  private static final String CLOSED =
      "Esta operación del motor está cerrada para todas las personas y sistemas.";

  /** Why commands of a kind are closed, as a Spanish sentence. */
  record Reason(Pattern when, String sentence) {}

  static OpenCommands read() {
    try (InputStream file = OpenCommands.class.getResourceAsStream("/engine-commands.yaml")) {
      return new YAMLMapper().readValue(file, OpenCommands.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Class names of the commands that are open, below {@code org.camunda.bpm.engine.impl}. */
  Set<String> names() {
    Set<String> names = new HashSet<>(acts);
    names.addAll(reads);
    return names;
  }

  /** Whether a person may give commands of this class. Those of the house itself are open. */
  boolean isOpen(Class<?> command) {
    String name = command.getName();
    return name.startsWith(HOUSE)
        || name.startsWith(ENGINE) && names().contains(name.substring(ENGINE.length()));
  }

  /** Why commands of this class are closed. */
  String reason(Class<?> command) {
    return reasons.stream()
        .filter(reason -> reason.when.matcher(command.getSimpleName()).find())
        .map(Reason::sentence)
        .findFirst()
        .orElse(CLOSED);
  }
}
