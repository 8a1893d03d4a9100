package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;

/** Shows the manager which obligation is about to be due, and what is missing of it. */
@DiagramBean("showContractWarning")
class ShowWarning implements TaskListener {
  private final ContractWarning warnings;
  private final Obligations obligations;
  private final Clock clock;

  ShowWarning(ContractWarning warnings, Obligations obligations, Clock clock) {
    this.warnings = warnings;
    this.obligations = obligations;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Alert alert = warnings.alert(task);
    Fulfilment of = obligations.fulfilment(alert.subjectId());
    long left = ChronoUnit.DAYS.between(LocalDate.now(clock), alert.expiresOn());
    task.setVariableLocal(
        "warnedObligation",
        "%s. Vence el %s (%s). Falta recibir %s de %s. Se prueba con: %s"
            .formatted(
                of.obligation().title(),
                Words.date(alert.expiresOn()),
                left(left),
                Words.money(of.missing()),
                Words.money(of.obligation().amount()),
                of.obligation().evidence()));
  }

  private static String left(long days) {
    return days == 0 ? "hoy" : days == 1 ? "falta 1 día" : "faltan %d días".formatted(days);
  }
}
