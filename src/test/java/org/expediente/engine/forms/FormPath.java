package org.expediente.engine.forms;

import java.util.List;
import java.util.Map;

/** One way in which data can reach the engine. */
record FormPath(String name, Runnable preparation, Door door) {
  /** What came of a submission: accepted, or refused because of these fields. */
  record Outcome(boolean accepted, List<String> fields, String answer) {
    static Outcome taken() {
      return new Outcome(true, List.of(), "");
    }

    static Outcome refused(List<String> fields, String answer) {
      return new Outcome(false, fields, answer);
    }
  }

  /** Sends the fields as a person would by this path. */
  interface Door {
    Outcome send(Map<String, Object> fields);
  }

  /** Brings a case to where this path leads. */
  void prepare() {
    preparation.run();
  }

  Outcome send(Map<String, Object> fields) {
    return door.send(fields);
  }
}
