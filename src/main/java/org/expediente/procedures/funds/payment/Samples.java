package org.expediente.procedures.funds.payment;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_direct_payment_sample}: whom somebody else asked, and what they said (A31). */
@Repository
class Samples {
  private static final int SEED_BYTES = 16;

  private final JdbcClient db;
  private final PaymentValues values;
  private final SecureRandom random = new SecureRandom();

  Samples(JdbcClient db, PaymentValues values) {
    this.db = db;
    this.values = values;
  }

  /** Draws a sample of those who would be paid for; nobody can know it before. Gives its seed. */
  String draw(long payment, int round, List<CountedPerson> payable) {
    byte[] bytes = new byte[SEED_BYTES];
    random.nextBytes(bytes);
    String seed = HexFormat.of().formatHex(bytes);
    List<String> ids = payable.stream().map(CountedPerson::internalId).toList();
    int position = 0;
    for (String id : Sample.draw(seed, ids, values.sampleSize(ids.size()))) {
      position++;
      db.sql(
              "insert into fund_direct_payment_sample (payment_id, check_round, position,"
                  + " internal_id) values (?, ?, ?, ?)")
          .params(payment, round, position, id)
          .update();
    }
    return seed;
  }

  /** Of the last cross-check, in the order drawn. */
  List<SampledPerson> of(DirectPayment payment) {
    return db.sql(
            "select internal_id, confirmed from fund_direct_payment_sample"
                + " where payment_id = ? and check_round = ? order by position")
        .params(payment.id(), payment.round())
        .query(SampledPerson.class)
        .list();
  }

  void answer(DirectPayment payment, String internalId, boolean confirmed) {
    db.sql(
            "update fund_direct_payment_sample set confirmed = ? where payment_id = ?"
                + " and check_round = ? and internal_id = ?")
        .params(confirmed, payment.id(), payment.round(), internalId)
        .update();
  }

  /** Who said, whenever asked for this invoice, not to have been served. */
  Set<String> denied(long payment) {
    return db
        .sql(
            "select internal_id from fund_direct_payment_sample"
                + " where payment_id = ? and confirmed = false")
        .param(payment)
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }
}
