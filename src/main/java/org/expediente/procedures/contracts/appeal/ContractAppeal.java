package org.expediente.procedures.contracts.appeal;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.ContractTerms;
import org.expediente.procedures.contracts.proceeding.LastDay;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.terms.Terms;

/** Terms of an appeal. */
@DiagramBean("contractAppeal")
public class ContractAppeal {
  /** Out variable: {@code FIRME} or an {@link AppealResult}. */
  static final String RESULT = "appealResult";

  /** Out variable: days or months that the appeal took off, see {@link Appeals#adjustment}. */
  static final String ADJUSTMENT = "appealAdjustment";

  /** Out variable: the last day to appeal, where nobody did; ISO. */
  static final String FIRM_ON = "firmOn";

  private static final String FILE = "userTask_fileAppeal";
  private static final String RESOLVE = "contracts.appeal.resolve";

  private final Proceedings proceedings;
  private final ContractTerms contractTerms;
  private final Remedies remedies;
  private final Appeals appeals;
  private final LastDay lastDay;
  private final Terms terms;

  ContractAppeal(
      Proceedings proceedings,
      ContractTerms contractTerms,
      Remedies remedies,
      Appeals appeals,
      LastDay lastDay,
      Terms terms) {
    this.proceedings = proceedings;
    this.contractTerms = contractTerms;
    this.remedies = remedies;
    this.appeals = appeals;
    this.lastDay = lastDay;
    this.terms = terms;
  }

  /**
   * End of the term to appeal by the table of the proceeding's regime, from the effective
   * notification of its resolution; of several remedies, the longest.
   *
   * @throws IllegalStateException without an effective notification
   */
  public Date fileBy(DelegateExecution execution) {
    Proceeding of = proceedings.of(execution);
    return terms.since(
        execution, remedies.last(of.regime()).term(), contractTerms.notifiedOn(of, "RESOLUCION"));
  }

  /** End of the month in which the authority must decide, from the day of filing. */
  public Date decideBy(DelegateExecution execution) {
    Appeal appeal = appeals.of(proceedings.of(execution).id()).orElseThrow();
    return terms.since(execution, RESOLVE, appeal.filedOn());
  }

  /** Nobody appealed: firm since the last day to do so, whenever the timer fired (rules B.9). */
  public void lapsed(DelegateExecution execution) {
    execution.setVariable(RESULT, "FIRME");
    LocalDate last = lastDay.of(execution.getProcessInstanceId(), FILE);
    execution.setVariable(FIRM_ON, last.toString());
  }
}
