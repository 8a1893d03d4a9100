package org.expediente.engine.gate.rules;

import java.util.stream.Stream;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Finding;
import org.expediente.engine.gate.Inspection;
import org.expediente.engine.gate.ResourceCheck;

/**
 * A rule that every diagram of a deployment keeps.
 *
 * @param name stable, kebab-case; stands beside each finding and in the guide
 * @param check looks at one diagram
 */
record DiagramRule(String name, Check check) implements ResourceCheck {

  /** Reports what it finds; {@code inspection} tells what the diagram may refer to. */
  @FunctionalInterface
  interface Check {
    void look(Diagram diagram, Inspection inspection, Faults faults);
  }

  @Override
  public Stream<Finding> check(Inspection inspection) {
    return inspection.files().diagrams().stream().flatMap(diagram -> check(diagram, inspection));
  }

  private Stream<Finding> check(Diagram diagram, Inspection inspection) {
    Faults faults = new Faults(diagram.file(), name);
    check.look(diagram, inspection, faults);
    return faults.found().stream();
  }
}
