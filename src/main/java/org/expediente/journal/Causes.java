package org.expediente.journal;

import java.util.Optional;

/**
 * Knows whose act led to what the current thread does, e.g. by completing the task after which a
 * job runs. That person is named in the data of each act ({@code causedBy}), beside who acts: the
 * product itself.
 */
public interface Causes {
  /** The user id; empty where a person acts, or nobody is known to have caused it. */
  Optional<String> current();
}
