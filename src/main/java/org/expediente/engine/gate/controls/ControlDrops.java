package org.expediente.engine.gate.controls;

import java.util.List;
import java.util.stream.Stream;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.DroppedControl;
import org.expediente.engine.gate.Finding;
import org.expediente.engine.gate.Inspection;

/**
 * Compares each new version of a process with the one before: a control may go only if the owner
 * says so in the diagram itself, {@code control.dropped} with element, control and reason.
 */
public final class ControlDrops {
  public static final String DROPPED = "control-dropped";
  public static final String UNUSED = "control-dropped-unused";

  private ControlDrops() {}

  /** A finding for each control that is dropped in silence, and each needless declaration. */
  public static Stream<Finding> check(Inspection inspection) {
    return comparisons(inspection).flatMap(ControlDrops::findings);
  }

  /** What is dropped openly. */
  public static List<DroppedControl> declared(Inspection inspection) {
    return comparisons(inspection).flatMap(Comparison::declared).toList();
  }

  private static Stream<Comparison> comparisons(Inspection in) {
    return in.files().diagrams().stream()
        .filter(diagram -> in.changed().contains(diagram.file()))
        .map(diagram -> Comparison.of(diagram, in));
  }

  private static Stream<Finding> findings(Comparison comparison) {
    Diagram diagram = comparison.diagram();
    Stream<Finding> silent =
        comparison
            .silent()
            .map(
                control ->
                    new Finding(
                        diagram.file(),
                        control.element(),
                        DROPPED,
                        "La versión anterior tenía el control «%s» y esta lo quita: devuélvalo, o declare en la propiedad «control.dropped» del proceso «%s motivo»."
                            .formatted(control.name(), control.declaration())));
    Stream<Finding> needless =
        comparison
            .needless()
            .map(
                line ->
                    new Finding(
                        diagram.file(),
                        diagram.key(),
                        UNUSED,
                        "«control.dropped» declara «%s», pero esta versión no quita ese control o falta el motivo: corrija o borre la línea."
                            .formatted(line)));
    return Stream.concat(silent, needless);
  }
}
