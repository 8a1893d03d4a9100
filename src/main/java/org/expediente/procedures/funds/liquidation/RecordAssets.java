package org.expediente.procedures.funds.liquidation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;

/** Records what becomes of each asset: transferred, returned, or left with the organisation. */
@DiagramBean("recordAssets")
class RecordAssets implements TaskListener {
  private final AssetTable assets;
  private final Journal journal;

  RecordAssets(AssetTable assets, Journal journal) {
    this.assets = assets;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    for (Map<String, Object> row : Submission.of(task).rows("assets")) {
      assets.decide(
          number, Cell.text(row, "code"), Cell.text(row, "destination"), Cell.text(row, "reason"));
    }
    assets.of(number).stream()
        .filter(asset -> asset.destination() == null)
        .findFirst()
        .ifPresent(
            asset -> {
              throw Refusal.invalid(
                  "funds.liquidation.assetOpen",
                  "Decida el destino del bien %s.".formatted(asset.code()));
            });
    journal.record(
        new Act(
            number,
            "funds.assetsDecided",
            task.getTaskDefinitionKey(),
            Map.of("assets", assets.of(number).size())));
  }
}
