package org.expediente.engine.gate;

import java.util.List;

/** Which rules a deployment has to keep. */
public interface Rulebook {
  /** The checks, in the order in which their findings are shown. */
  List<ResourceCheck> checks(Inspection inspection);

  /** The controls that the deployment drops and declares so, for the journal. */
  List<DroppedControl> declaredDrops(Inspection inspection);
}
