package org.expediente.processes;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicLong;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fines that stand in the books without the steps that lead to them. */
@Component
class ContractFines {
  private final ContractCase cases;
  private final Proceedings proceedings;
  private final JdbcClient sql;

  ContractFines(ContractCase cases, Proceedings proceedings, JdbcClient sql) {
    this.cases = cases;
    this.proceedings = proceedings;
    this.sql = sql;
  }

  /** A firm fine of this amount; gives its proceeding. */
  long firm(String number, String amount) {
    return fine(number, amount, "FIRME");
  }

  /** A fine that may still be appealed; gives its proceeding. */
  long imposed(String number, String amount) {
    return fine(number, amount, "IMPUESTA");
  }

  private long fine(String number, String amount, String state) {
    AtomicLong proceeding = new AtomicLong();
    cases.within("legal-1", () -> proceeding.set(proceedings.open(number, ProceedingKind.MULTA)));
    BigDecimal usd = new BigDecimal(amount);
    sql.sql(
            """
            insert into contract_fine_computation (proceeding_id, contract_case, stage, cut_off,
              contract_value, modality, object, base_rule, table_version, gross, cap, floor, wage,
              wage_on, excused_days, payable, reaches_cap, flag, computed_by, computed_at)
            values (?, ?, 'FINAL', date '2022-05-01', 1.00, 'LICITACION', 'OBRA', 'MONTO_VIGENTE',
              1, ?, 1.00, 0.00, 365.00, date '2022-05-01', 0, ?, false, 'NORMAL', 'legal-1',
              current_timestamp)""")
        .params(proceeding.get(), number, usd, usd)
        .update();
    sql.sql(
            """
            insert into contract_fine (proceeding_id, contract_case, contractor_nit, computation_id,
              amount, state, imposed_on, firm_on)
            select ?, ?, ?, max(id), ?, ?, date '2022-05-01',
              case when ? = 'FIRME' then date '2022-05-02' end
            from contract_fine_computation""")
        .params(proceeding.get(), number, ContractCase.NIT, usd, state, state)
        .update();
    return proceeding.get();
  }
}
