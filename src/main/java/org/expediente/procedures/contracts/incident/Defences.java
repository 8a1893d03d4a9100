package org.expediente.procedures.contracts.incident;

import java.util.List;
import org.springframework.stereotype.Component;

/** All that speaks for the contractor, whichever part of the house knows it. */
@Component
public class Defences {
  private final List<Defence> sources;

  Defences(List<Defence> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Spanish sentences. */
  public List<String> of(Incident incident) {
    return sources.stream().flatMap(source -> source.of(incident).stream()).toList();
  }

  /** As a form shows them; empty where there are none. */
  String told(Incident incident) {
    return String.join("\n", of(incident));
  }
}
