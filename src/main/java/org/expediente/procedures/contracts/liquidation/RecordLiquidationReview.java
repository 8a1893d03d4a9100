package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The financial unit sets its accounts against the books; a difference must be explained. */
@DiagramBean("recordLiquidationReview")
class RecordLiquidationReview implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final ContractLiquidations liquidations;
  private final LiquidationTable table;
  private final Writings writings;
  private final Journal journal;

  RecordLiquidationReview(
      Proceedings proceedings,
      Contracts contracts,
      ContractLiquidations liquidations,
      LiquidationTable table,
      Writings writings,
      Journal journal) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.liquidations = liquidations;
    this.table = table;
    this.writings = writings;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    Submission form = Submission.of(task);
    writings.keep(task, proceeding.id(), null, "reviewDecision", "liquidationReview");
    if (!"CONFORME".equals(form.text("reviewDecision"))) {
      return;
    }
    ContractSums sums = liquidations.sums(proceeding.contractCase());
    AccountSums accounts =
        new AccountSums(
            form.money("netPaid"), form.money("accountAmortised"), form.money("accountRetained"));
    String explanation = form.text("explanation");
    BigDecimal difference =
        ContractLiquidationFormula.crossCheck(sums, accounts)
            .subtract(ContractLiquidationFormula.balance(sums));
    if (difference.signum() != 0 && explanation == null) {
      throw Refusal.invalid(
          "contracts.liquidation.difference",
          "Las dos cuentas difieren en %s: corrija las cifras o explique la diferencia."
              .formatted(Words.money(difference)));
    }
    table.add(proceeding, sums, accounts, difference.signum() == 0 ? "" : explanation);
    record(task, proceeding);
  }

  private void record(DelegateTask task, Proceeding proceeding) {
    ContractLiquidation made = table.find(proceeding.contractCase()).orElseThrow();
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.liquidated",
            task.getTaskDefinitionKey(),
            Map.of(
                "accepted", Words.money(made.sums().accepted()),
                "cash", Words.money(made.sums().cashPaid()),
                "fines", Words.money(made.sums().fines()),
                "balance", Words.money(made.balance()),
                "crossBalance", Words.money(made.crossBalance()),
                "explanation", made.explanation())));
  }
}
