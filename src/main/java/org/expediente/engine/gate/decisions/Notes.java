package org.expediente.engine.gate.decisions;

import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * What the owner says of a decision, in lines of its description: {@code sin fila: <meaning>} where
 * no row is an answer too, {@code sin análisis: <reason>} where conditions cannot be taken apart.
 * With the latter only what holds for certain is reported: repeated and unreachable rows.
 */
record Notes(boolean noRowHasMeaning, boolean notAnalysed) {
  static Notes of(Decision decision) {
    String text =
        decision.getDescription() == null ? "" : decision.getDescription().getTextContent();
    return new Notes(says(text, "sin fila"), says(text, "sin análisis"));
  }

  private static boolean says(String text, String note) {
    return Stream.of(text.split("\\R"))
        .map(String::strip)
        .anyMatch(line -> line.matches("(?iu)" + note + "\\s*:\\s*\\S.{3,}"));
  }
}
