package org.expediente.procedures.funds.payment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_direct_payment_finding}: what each cross-check found stays. */
@Repository
class PaymentFindings {
  private static final int LONGEST = 600;

  private final JdbcClient db;

  PaymentFindings(JdbcClient db) {
    this.db = db;
  }

  void add(long payment, int round, List<PaymentFinding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      PaymentFinding finding = findings.get(i);
      String message = finding.message();
      db.sql(
              "insert into fund_direct_payment_finding (payment_id, check_round, position, code,"
                  + " blocking, message) values (?, ?, ?, ?, ?, ?)")
          .params(
              payment,
              round,
              i + 1,
              finding.code().name(),
              finding.blocking(),
              message.length() > LONGEST ? message.substring(0, LONGEST) : message)
          .update();
    }
  }

  /** Of the last cross-check, in order. */
  List<PaymentFinding> of(DirectPayment payment) {
    return db.sql(
            "select code, blocking, message from fund_direct_payment_finding"
                + " where payment_id = ? and check_round = ? order by position")
        .params(payment.id(), payment.round())
        .query(PaymentFinding.class)
        .list();
  }

  /** The numbered list that a person reads. */
  String list(DirectPayment payment) {
    List<PaymentFinding> findings = of(payment);
    return findings.isEmpty()
        ? "Sin hallazgos."
        : IntStream.range(0, findings.size())
            .mapToObj(i -> (i + 1) + ". " + findings.get(i).message())
            .collect(Collectors.joining("\n"));
  }
}
