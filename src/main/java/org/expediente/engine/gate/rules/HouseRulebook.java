package org.expediente.engine.gate.rules;

import java.util.List;
import java.util.stream.Stream;
import org.expediente.engine.gate.DroppedControl;
import org.expediente.engine.gate.Inspection;
import org.expediente.engine.gate.ResourceCheck;
import org.expediente.engine.gate.Rulebook;
import org.expediente.engine.gate.controls.ControlDrops;
import org.expediente.engine.gate.decisions.DecisionRules;
import org.expediente.engine.gate.forms.FormRules;
import org.expediente.engine.gate.soundness.Soundness;
import org.springframework.stereotype.Component;

/** All rules, for every deployment. */
@Component
public class HouseRulebook implements Rulebook {
  /** Everything beyond the rules about diagrams; an analyser of one kind of file joins here. */
  private static final List<ResourceCheck> OTHERS =
      List.of(
          DeploymentRules::noTenant,
          DeploymentRules::plainNames,
          DeploymentRules::uniqueIds,
          ResourceCheck.ofForms(DeploymentRules::formId),
          ResourceCheck.ofForms(FormRules::check),
          ResourceCheck.ofDecisions(DecisionFileRules::check),
          ResourceCheck.ofDecisions(DecisionRules::check),
          ResourceCheck.ofDiagrams(Soundness::check),
          ControlDrops::check);

  private static final List<ResourceCheck> ALL =
      Stream.concat(DiagramRules.ALL.stream(), OTHERS.stream()).toList();

  @Override
  public List<ResourceCheck> checks(Inspection inspection) {
    return ALL;
  }

  @Override
  public List<DroppedControl> declaredDrops(Inspection inspection) {
    return ControlDrops.declared(inspection);
  }
}
