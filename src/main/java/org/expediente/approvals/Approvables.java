package org.expediente.approvals;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of the house; late, because the services that own the data report changes here. */
@Component
class Approvables {
  private final ObjectProvider<Approvable> all;

  Approvables(ObjectProvider<Approvable> all) {
    this.all = all;
  }

  /** An {@link IllegalArgumentException} for a kind that no bean knows. */
  Approvable of(String kind) {
    return all.stream()
        .filter(approvable -> approvable.kind().equals(kind))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("No Approvable of kind " + kind));
  }

  String title(String kind) {
    return "«" + of(kind).title() + "»";
  }

  Snapshot present(String caseNumber, String kind) {
    return of(kind).content(caseNumber).snapshot();
  }

  Set<String> kinds() {
    return all.stream().map(Approvable::kind).collect(Collectors.toSet());
  }
}
