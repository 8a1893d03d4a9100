package org.expediente.engine.gate.rules;

import java.util.List;
import org.expediente.access.Actors;
import org.expediente.engine.gate.DroppedControl;
import org.expediente.engine.gate.Inspection;
import org.expediente.engine.gate.ResourceCheck;
import org.expediente.engine.gate.Rulebook;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Lets a test deploy a diagram that is made for one question only: as nobody and in Java, it is
 * held to the rule against code alone. People, and the start, are held to every rule as ever. The
 * product itself has no such difference.
 */
@Primary
@Component
class RulesForTests implements Rulebook {
  private static final String AT_START = "SpringAutoDeployment";

  private final HouseRulebook house;
  private final Actors actors;

  RulesForTests(HouseRulebook house, Actors actors) {
    this.house = house;
    this.actors = actors;
  }

  @Override
  public List<ResourceCheck> checks(Inspection inspection) {
    boolean ownDiagram = actors.current().isSystem() && !AT_START.equals(inspection.name());
    return ownDiagram ? List.of(DiagramRules.CODE) : house.checks(inspection);
  }

  @Override
  public List<DroppedControl> declaredDrops(Inspection inspection) {
    return house.declaredDrops(inspection);
  }
}
