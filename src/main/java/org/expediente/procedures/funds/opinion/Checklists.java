package org.expediente.procedures.funds.opinion;

import java.io.IOException;
import java.util.List;
import org.expediente.seed.SeedFile;
import org.expediente.seed.SeedRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The variables that each area verifies, from {@code funds/opinion-variables.csv} (A-S14). An
 * opinion keeps the words that were in force when it was given.
 */
@Component
class Checklists {
  private record Question(Area area, String text) {}

  private final List<Question> questions;

  Checklists(@Value("classpath:funds/opinion-variables.csv") Resource file) throws IOException {
    this.questions =
        SeedFile.read(
                "funds/opinion-variables.csv",
                file.getInputStream(),
                List.of("area", "variable", "legal_basis", "ratified"))
            .stream()
            .map(Checklists::question)
            .toList();
  }

  private static Question question(SeedRow row) {
    return new Question(row.parsed("area", Area::of, "an area"), row.text("variable"));
  }

  /** The area's variables in the order of the file, Spanish. */
  List<String> of(Area area) {
    return questions.stream().filter(q -> q.area == area).map(Question::text).toList();
  }
}
