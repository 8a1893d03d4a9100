package org.expediente.questions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.expediente.problem.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions that are ready, one file each under {@code <procedure>/questions}. */
@Component
class Questions {
  private final Map<String, List<Question>> all = new TreeMap<>();

  Questions(ResourcePatternResolver files) throws IOException {
    for (Resource file : files.getResources("classpath*:*/questions/*.sql")) {
      QuestionFile read = QuestionFile.of(file);
      all.computeIfAbsent(read.procedure(), procedure -> new ArrayList<>()).add(read.question());
    }
    all.values().forEach(list -> list.sort(Comparator.comparing(Question::id)));
  }

  /** In their order; none for a procedure without files. */
  List<Question> of(String procedure) {
    return List.copyOf(all.getOrDefault(procedure, List.of()));
  }

  Question get(String procedure, String id) {
    return of(procedure).stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "question.unknown",
                    "No hay ninguna pregunta con ese identificador. Elíjala de la lista."));
  }
}
