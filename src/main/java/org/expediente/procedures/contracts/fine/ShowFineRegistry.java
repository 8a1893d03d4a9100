package org.expediente.procedures.contracts.fine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What procurement writes into the registry (B34). */
@DiagramBean("showFineRegistry")
class ShowFineRegistry implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Fines fines;

  ShowFineRegistry(Proceedings proceedings, Contracts contracts, Fines fines) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.fines = fines;
  }

  @Override
  public void notify(DelegateTask task) {
    Fine fine = fines.find(proceedings.of(task).id()).orElseThrow();
    Contract contract = contracts.of(fine.contractCase());
    task.setVariableLocal(
        "fineShown",
        "%s, NIT %s. Multa de %s, firme desde el %s. Multas firmes del contratista en %d: %d."
            .formatted(
                contract.title(),
                fine.contractorNit(),
                Words.money(fine.amount()),
                Words.date(fine.firmOn()),
                fine.firmOn().getYear(),
                fines.firmInYearOf(fine.firmOn(), fine.contractorNit())));
  }
}
