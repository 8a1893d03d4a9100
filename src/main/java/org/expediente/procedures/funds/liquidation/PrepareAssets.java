package org.expediente.procedures.funds.liquidation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.agreement.Agreements;

/** Shows what was bought and what the agreement says of it (A51). */
@DiagramBean("prepareAssets")
class PrepareAssets implements TaskListener {
  private final AssetTable assets;
  private final Agreements agreements;

  PrepareAssets(AssetTable assets, Agreements agreements) {
    this.assets = assets;
    this.agreements = agreements;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("agreed", agreements.signed(number).assets());
    task.setVariableLocal(
        "assets", Spin.JSON(assets.of(number).stream().map(PrepareAssets::row).toList()));
  }

  private static Map<String, Object> row(Asset asset) {
    return Map.of(
        "code", asset.code(),
        "description", asset.description(),
        "cost", Words.money(asset.cost()),
        "place", asset.place());
  }
}
