package org.expediente.procedures.funds.payment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_direct_payment_person}: what the last count made of each row. */
@Repository
class PaymentPersons {
  private static final int BATCH = 200;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  PaymentPersons(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** Puts a new count in the place of the earlier one. */
  void replace(long payment, List<CountedPerson> persons) {
    db.sql("delete from fund_direct_payment_person where payment_id = ?").param(payment).update();
    batches.batchUpdate(
        "insert into fund_direct_payment_person (payment_id, row_position, internal_id,"
            + " beneficiary_id, result, days) values (?, ?, ?, ?, ?, ?)",
        persons,
        BATCH,
        (insert, person) -> {
          insert.setLong(1, payment);
          insert.setInt(2, person.position());
          insert.setString(3, person.internalId());
          insert.setObject(4, person.beneficiaryId());
          insert.setString(5, person.result().name());
          insert.setInt(6, person.days());
        });
  }

  List<CountedPerson> of(long payment) {
    return db.sql(
            "select row_position as position, internal_id, beneficiary_id, result, days"
                + " from fund_direct_payment_person where payment_id = ? order by row_position")
        .param(payment)
        .query(CountedPerson.class)
        .list();
  }

  /**
   * Whom other invoices of the line bill for days of this period; what was returned bills nobody.
   */
  Set<Long> billedElsewhere(DirectPayment payment) {
    return db
        .sql(
            """
            select p.beneficiary_id from fund_direct_payment_person p
            join fund_direct_payment d on d.id = p.payment_id
            where d.case_number = ? and d.id <> ? and d.plan_line = ? and d.state <> 'DEVUELTA'
              and d.period_from <= ? and d.period_to >= ? and p.result = 'PAGABLE'""")
        .params(
            payment.caseNumber(),
            payment.id(),
            payment.invoice().planLine(),
            payment.invoice().to(),
            payment.invoice().from())
        .query(Long.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** How many different persons were served by what was paid in the case. */
  int served(String caseNumber) {
    return db.sql(
            """
            select count(distinct p.beneficiary_id) from fund_direct_payment_person p
            join fund_direct_payment d on d.id = p.payment_id
            where d.case_number = ? and d.state = 'PAGADA' and p.result = 'PAGABLE'""")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }
}
