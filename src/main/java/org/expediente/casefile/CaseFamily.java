package org.expediente.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.expediente.access.CaseScope;
import org.expediente.duties.CaseRelations;
import org.springframework.stereotype.Component;

/** Tells the separation of duties which cases belong together. */
@Component
class CaseFamily implements CaseRelations {
  private static final Sight EVERYTHING = Sight.of(new CaseScope(true, Set.of(), Set.of()));

  private final CaseStore cases;
  private final LinkStore links;

  CaseFamily(CaseStore cases, LinkStore links) {
    this.cases = cases;
    this.links = links;
  }

  /** Sorted, so that all who lock a family do it in one order. */
  @Override
  public Set<String> family(String caseNumber) {
    Set<String> family = new TreeSet<>(Set.of(caseNumber));
    Deque<String> open = new ArrayDeque<>(family);
    while (!open.isEmpty()) {
      for (CaseLink link : links.of(open.pop(), EVERYTHING)) {
        for (String end : Set.of(link.from(), link.to())) {
          if (family.add(end)) {
            open.push(end);
          }
        }
      }
    }
    return family;
  }

  @Override
  public Optional<String> procedure(String caseNumber) {
    return cases.find(caseNumber).map(CaseFile::procedure);
  }
}
