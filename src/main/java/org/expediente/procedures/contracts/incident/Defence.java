package org.expediente.procedures.contracts.incident;

import java.util.List;

/**
 * A part of the house that knows what speaks for the contractor: extensions, requests for them, the
 * institution's own breaches. Each is shown to whoever decides on the cause and is printed in the
 * report.
 */
public interface Defence {
  /** Sentences in Spanish, oldest first; empty where nothing speaks for the contractor. */
  List<String> of(Incident incident);
}
