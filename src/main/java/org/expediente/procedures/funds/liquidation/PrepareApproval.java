package org.expediente.procedures.funds.liquidation;

import static org.expediente.diagram.Words.money;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the authority what it approves: every number of the formula and the verdict. */
@DiagramBean("prepareLiquidationApproval")
class PrepareApproval implements TaskListener {
  private final CalculationTable calculations;
  private final Verdicts verdicts;
  private final SettlementTable settlements;

  PrepareApproval(CalculationTable calculations, Verdicts verdicts, SettlementTable settlements) {
    this.calculations = calculations;
    this.verdicts = verdicts;
    this.settlements = settlements;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Calculation last = calculations.latest(number).orElseThrow();
    task.setVariableLocal("figures", figures(last));
    task.setVariableLocal("dueInAll", money(last.due()));
    FundsVerdict verdict = verdicts.latest(number).orElseThrow();
    task.setVariableLocal(
        "verdictText",
        "%s%s. %s"
            .formatted(verdict.verdict(), verdict.last() ? "" : " (provisional)", verdict.basis()));
    task.setVariableLocal(
        "origin",
        settlements.find(number).orElseThrow().exOfficio()
            ? "De oficio: la organización no presentó su liquidación."
            : "Presentada por la organización.");
  }

  private static String figures(Calculation last) {
    Settlement in = last.given();
    Liquidation out = last.result();
    return String.join(
        "\n",
        "Asignado A %s; transferido T %s; pagos directos P %s."
            .formatted(money(in.assigned()), money(in.transferred()), money(in.directPayments())),
        "Rendido G %s; objetado O %s; aceptado E = G − O = %s."
            .formatted(money(in.reported()), money(in.objected()), money(out.accepted())),
        "Intereses I %s; reintegros previos R %s; pagos directos indebidos X %s."
            .formatted(money(in.interest()), money(in.refunded()), money(in.undueDirectPayments())),
        "Reintegro %s; reembolso %s; a cargo de la organización %s; remanente %s."
            .formatted(
                money(out.refundDue()),
                money(out.reimbursement()),
                money(out.borneByNgo()),
                money(out.remainder())),
        "Ejecución %s %% (solo para mostrar).".formatted(out.executionPercent().toPlainString()));
  }
}
