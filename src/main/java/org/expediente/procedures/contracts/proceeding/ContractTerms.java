package org.expediente.procedures.contracts.proceeding;

import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.terms.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Terms whose length depends on the regime of the proceeding, from the day of the effective
 * notification (trap 9): {@code ${contractTerms.sinceNotified(execution, 'answer',
 * 'AUTO_INICIO')}}.
 */
@DiagramBean("contractTerms")
public class ContractTerms {
  private final Proceedings proceedings;
  private final Terms terms;
  private final JdbcClient db;

  ContractTerms(Proceedings proceedings, Terms terms, JdbcClient db) {
    this.proceedings = proceedings;
    this.terms = terms;
    this.db = db;
  }

  /**
   * End of a term of the proceeding's regime, that runs from the effective notification of an act.
   *
   * @param term middle part of the parameter {@code contracts.<term>.<regime>}
   * @param act as in {@code contract_notification}, e.g. {@code AUTO_INICIO}
   * @throws IllegalStateException without an effective notification: no term has begun
   */
  public Date sinceNotified(DelegateExecution execution, String term, String act) {
    Proceeding of = proceedings.of(execution);
    return terms.since(execution, key(execution, term), notifiedOn(of, act));
  }

  /** Day of the last effective notification of an act of a proceeding. */
  public LocalDate notifiedOn(Proceeding of, String act) {
    return notified(of, act)
        .orElseThrow(
            () -> new IllegalStateException("No effective notification of " + act + " in " + of));
  }

  /** As {@link #notifiedOn}; empty where there was none. */
  public Optional<LocalDate> notified(Proceeding of, String act) {
    return db.sql(
            """
            select notified_on from contract_notification
            where proceeding_id = ? and act = ? and effective
            order by id desc fetch first 1 rows only""")
        .params(of.id(), act)
        .query(LocalDate.class)
        .optional();
  }

  private String key(DelegateExecution execution, String term) {
    Regime regime = proceedings.of(execution).regime();
    return "contracts.%s.%s".formatted(term, regime.key());
  }
}
