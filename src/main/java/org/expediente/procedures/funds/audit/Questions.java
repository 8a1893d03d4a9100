package org.expediente.procedures.funds.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.expediente.problem.Refusal;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions that are ready, one file each under {@code funds/questions}. */
@Component
class Questions {
  private final List<Question> all;

  Questions(ResourcePatternResolver files) throws IOException {
    all =
        Arrays.stream(files.getResources("classpath*:funds/questions/*.sql"))
            .map(file -> QuestionFile.of(file).question())
            .sorted(Comparator.comparing(Question::id))
            .toList();
  }

  List<Question> all() {
    return all;
  }

  Question get(String id) {
    return all.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "funds.question.unknown",
                    "No hay ninguna pregunta con ese identificador. Elíjala de la lista."));
  }
}
