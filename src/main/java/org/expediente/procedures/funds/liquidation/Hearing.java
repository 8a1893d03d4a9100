package org.expediente.procedures.funds.liquidation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.ObjectionState;
import org.expediente.procedures.funds.ledger.Objections;

/** The organisation is heard before an objection becomes a debt (trap 6). */
@DiagramBean("objectionHearing")
public class Hearing {
  private final Objections objections;

  Hearing(Objections objections) {
    this.objections = objections;
  }

  /** Whether some objection is not final. */
  public boolean open(DelegateExecution execution) {
    return objections.of(execution.getProcessBusinessKey()).stream()
        .anyMatch(objection -> objection.upheld() == null);
  }

  /** Objections that were raised and not told to the organisation yet. */
  List<Objection> raised(String caseNumber) {
    return in(caseNumber, ObjectionState.ABIERTA);
  }

  /** Objections to which the organisation has not answered yet. */
  List<Objection> notified(String caseNumber) {
    return in(caseNumber, ObjectionState.NOTIFICADA);
  }

  /** Objections that were answered, whether or not somebody has proposed how to resolve them. */
  List<Objection> answered(String caseNumber) {
    return objections.of(caseNumber).stream()
        .filter(objection -> objection.answer() != null)
        .toList();
  }

  private List<Objection> in(String caseNumber, ObjectionState state) {
    return objections.of(caseNumber).stream()
        .filter(objection -> objection.state() == state)
        .toList();
  }

  /** What every form of the hearing shows of an objection. */
  static Map<String, Object> row(Objection objection) {
    return Map.of(
        "code", objection.code(),
        "amount", Words.money(objection.amount()),
        "reason", objection.reason());
  }
}
