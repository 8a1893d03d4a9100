package org.expediente.casefile;

import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/**
 * What to look for among the cases somebody may see; null or blank means any.
 *
 * @param q part of the number, the title or a party's name, accents and case ignored
 * @param page from 0
 * @param size 1 to 100
 */
public record CaseQuery(String q, String procedure, String state, int page, int size) {
  public CaseQuery {
    List<FieldProblem> problems = new ArrayList<>();
    if (page < 0 || page > 1_000_000) {
      problems.add(new FieldProblem("page", "La página (page) se cuenta desde 0."));
    }
    if (size < 1 || size > 100) {
      problems.add(new FieldProblem("size", "El tamaño (size) va de 1 a 100."));
    }
    if (q != null && q.length() > 200) {
      problems.add(new FieldProblem("q", "Busque con 200 caracteres (q) como máximo."));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("case.query", problems);
    }
  }
}
