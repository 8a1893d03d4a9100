package org.expediente.procedures.funds.plan;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.seed.SeedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The ministry's objectives that a plan may serve, from {@code funds/ministerial-objectives.csv}
 * (A-S30).
 */
@Component
class MinisterialObjectives {
  private final Map<String, String> byCode = new LinkedHashMap<>();

  MinisterialObjectives(@Value("classpath:funds/ministerial-objectives.csv") Resource file)
      throws IOException {
    SeedFile.read(
            "funds/ministerial-objectives.csv",
            file.getInputStream(),
            List.of("code", "objective", "legal_basis", "ratified"))
        .forEach(row -> byCode.put(row.text("code"), row.text("objective")));
  }

  /** Options for a form. */
  List<Map<String, String>> options() {
    return byCode.entrySet().stream()
        .map(o -> Map.of("value", o.getKey(), "label", o.getKey() + " " + o.getValue()))
        .toList();
  }

  /** The objective in words; the code itself where the catalogue no longer has it. */
  String text(String code) {
    return byCode.getOrDefault(code, code);
  }
}
