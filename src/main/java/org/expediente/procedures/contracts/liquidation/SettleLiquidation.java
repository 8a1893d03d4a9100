package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.database.FirstRow;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Records what became of the balance: paid either way, or handed over to the prosecutor. */
@DiagramBean("settleLiquidation")
class SettleLiquidation implements TaskListener {
  private static final Map<String, String> KINDS =
      Map.of(
          "userTask_registerLiquidationPayment", "COBRADO",
          "userTask_referLiquidationBalance", "FISCALIA",
          "userTask_orderLiquidationPayment", "PAGADO");

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final ContractLiquidations liquidations;
  private final LiquidationTable table;
  private final FirstRow firstRow;
  private final SettledFines fines;
  private final Journal journal;
  private final Clock clock;

  SettleLiquidation(
      Proceedings proceedings,
      Contracts contracts,
      ContractLiquidations liquidations,
      LiquidationTable table,
      FirstRow firstRow,
      SettledFines fines,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.liquidations = liquidations;
    this.table = table;
    this.firstRow = firstRow;
    this.fines = fines;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    ContractLiquidation last = liquidations.find(proceeding.contractCase()).orElseThrow();
    String kind = KINDS.get(task.getTaskDefinitionKey());
    // the amount is the balance, never typed
    BigDecimal amount =
        kind.equals("PAGADO") ? liquidations.payable(last) : liquidations.owed(last);
    Submission form = Submission.of(task);
    LocalDate on = form.date("settledOn");
    new Complaints()
        .when(
            on.isAfter(LocalDate.now(clock)),
            "settledOn",
            "La fecha (%s) no puede ser futura.".formatted(Words.date(on)))
        .settle("contracts.liquidation.settlement");
    settle(last, kind, amount, form.text("settlementReference"), on);
    if (!kind.equals("FISCALIA")) {
      fines.settle(last);
    }
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.liquidationSettled",
            task.getTaskDefinitionKey(),
            Map.of("kind", kind, "amount", Words.money(amount))));
  }

  private void settle(
      ContractLiquidation last, String kind, BigDecimal amount, String reference, LocalDate on) {
    if (!firstRow.insert(() -> table.settle(last.id(), kind, amount, reference, on))) {
      throw Refusal.conflict(
          "contracts.liquidation.twice",
          "La referencia %s ya está registrada. Revise el número.".formatted(reference));
    }
  }
}
