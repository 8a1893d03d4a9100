package org.expediente.procedures.contracts.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Lays before those who collect what is owed, by whom, and what stands good for it. */
@DiagramBean("showFineDebt")
class ShowFineDebt implements TaskListener {
  private final Proceedings proceedings;
  private final Fines fines;
  private final FineDebtText text;
  private final Deductions deductions;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final Clock clock;

  ShowFineDebt(
      Proceedings proceedings,
      Fines fines,
      FineDebtText text,
      Deductions deductions,
      Contracts contracts,
      Guarantees guarantees,
      Clock clock) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.text = text;
    this.deductions = deductions;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Fine fine = fines.find(proceedings.of(task).id()).orElseThrow();
    Contract contract = contracts.of(fine.contractCase());
    task.setVariableLocal("debtShown", text.of(fine));
    task.setVariableLocal("contractShown", contract.title() + ", NIT " + fine.contractorNit());
    task.setVariableLocal(
        "deductibleShown", Words.money(deductions.possible(contract).setScale(2)));
    task.setVariableLocal("guaranteesShown", Words.shown(guarantees(contract)));
  }

  private String guarantees(Contract contract) {
    LocalDate today = LocalDate.now(clock);
    String list =
        guarantees.of(contract.caseNumber()).stream()
            .filter(one -> one.claimable(today))
            .map(ShowFineDebt::line)
            .collect(Collectors.joining("\n"));
    return list.isEmpty() ? "No hay garantías que puedan reclamarse hoy." : list;
  }

  private static String line(Guarantee one) {
    return "%s, por %s, hasta el %s."
        .formatted(one.title(), Words.money(one.amount()), Words.date(one.validTo()));
  }
}
