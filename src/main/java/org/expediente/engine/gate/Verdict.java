package org.expediente.engine.gate;

import java.util.List;

/** What speaks against a deployment, and what it takes away openly. */
record Verdict(List<Finding> findings, List<DroppedControl> dropped) {}
