package org.expediente.casefile;

import java.util.Optional;
import java.util.regex.Pattern;
import org.expediente.database.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out numbers without gaps, per series and year (C.3 number 5). The counter's row stays
 * locked until the caller's transaction ends: a rollback gives the number back.
 */
@Service
public class NumberSeries {
  private static final Pattern SERIES = Pattern.compile("[A-Z]{2,8}(-[A-Z]{2,8})*");

  private final JdbcClient db;
  private final FirstRow firstRow;

  NumberSeries(JdbcClient db, FirstRow firstRow) {
    this.db = db;
    this.firstRow = firstRow;
  }

  /**
   * The next number, e.g. {@code FON-2026-000001}.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction,
   *     where a failure after this call would leave a gap
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next(String series, int year) {
    if (!SERIES.matcher(series).matches()) {
      throw new IllegalArgumentException("not a series: " + series);
    }
    long number = last(series, year).orElseGet(() -> begin(series, year)) + 1;
    db.sql("update number_series set last_number = ? where series = ? and series_year = ?")
        .params(number, series, year)
        .update();
    return "%s-%04d-%06d".formatted(series, year, number);
  }

  private long begin(String series, int year) {
    firstRow.insert(
        () ->
            db.sql("insert into number_series (series, series_year, last_number) values (?, ?, 0)")
                .params(series, year)
                .update());
    return last(series, year).orElseThrow();
  }

  private Optional<Long> last(String series, int year) {
    return db.sql(
            "select last_number from number_series where series = ? and series_year = ? for update")
        .params(series, year)
        .query(Long.class)
        .optional();
  }
}
