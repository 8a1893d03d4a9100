package org.expediente.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What the engine has already; a file may refer to it, and is compared with it. */
public interface Deployed {
  /** The latest version of a process. */
  Optional<Version> process(String key);

  /** Whether there is a decision of this key. */
  boolean decision(String key);

  /** Whether the latest version of some process has a user task with this id. */
  boolean userTask(String id);

  /** Whether the latest version of some process waits for a message of this name. */
  boolean receives(String message);

  /** A deployed version of a process. */
  interface Version {
    /** The diagram. */
    BpmnModelInstance model();

    /** A form of the same deployment. */
    Optional<JsonNode> form(String id);
  }
}
