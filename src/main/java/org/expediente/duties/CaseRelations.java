package org.expediente.duties;

import java.util.Optional;
import java.util.Set;

/** What the rules need to know of cases; the case files, which stand above, tell it. */
public interface CaseRelations {
  /** The case and every case that links lead to, over any number of links. */
  Set<String> family(String caseNumber);

  /** Id of the case's procedure, e.g. {@code funds}; empty if there is no such case. */
  Optional<String> procedure(String caseNumber);
}
