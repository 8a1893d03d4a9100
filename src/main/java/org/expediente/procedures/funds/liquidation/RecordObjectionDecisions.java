package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;

/** Resolves each objection, in whole or in part, by somebody else than who raised it (A47). */
@DiagramBean("recordObjectionDecisions")
class RecordObjectionDecisions implements TaskListener {
  private final Hearing hearing;
  private final Objections objections;
  private final Executions executions;
  private final Actors actors;

  RecordObjectionDecisions(
      Hearing hearing, Objections objections, Executions executions, Actors actors) {
    this.hearing = hearing;
    this.objections = objections;
    this.executions = executions;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    executions.hold(number);
    List<Map<String, Object>> rows = Submission.of(task).rows("decisions");
    for (Objection objection : hearing.answered(number)) {
      Map<String, Object> row = row(rows, objection.code());
      objections.resolved(objection, upheld(row, objection), Cell.text(row, "decision"));
    }
  }

  private Map<String, Object> row(List<Map<String, Object>> rows, String code) {
    return rows.stream()
        .filter(row -> code.equals(Cell.text(row, "code")))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalid("funds.objection.undecided", "Resuelva la objeción " + code + "."));
  }

  private BigDecimal upheld(Map<String, Object> row, Objection objection) {
    if (objection.raisedBy().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "funds.objection.sameReviewer",
          "Usted formuló la objeción %s y no puede resolverla: la resuelve otra persona."
              .formatted(objection.code()));
    }
    BigDecimal upheld = new BigDecimal(Cell.text(row, "upheld")).setScale(2);
    if (upheld.signum() < 0 || upheld.compareTo(objection.amount()) > 0) {
      throw Refusal.invalid(
          "funds.objection.upheld",
          "En la objeción %s puede quedar objetado de $0.00 a %s."
              .formatted(objection.code(), Words.money(objection.amount())));
    }
    return upheld;
  }
}
