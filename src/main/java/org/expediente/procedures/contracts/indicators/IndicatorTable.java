package org.expediente.procedures.contracts.indicators;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.contract.ContractState;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs the queries of {@code contracts/indicators}; all of them have the same columns. */
@Repository
class IndicatorTable {
  private static final String IN_PERIOD =
      """
      ) f
      join contract c on c.case_number = f.contract_case
      where f.happened_on between :from and :to
      """;

  private final JdbcClient db;
  private final Map<Indicator, String> queries = new EnumMap<>(Indicator.class);

  IndicatorTable(JdbcClient db) throws IOException {
    this.db = db;
    for (Indicator one : Indicator.values()) {
      queries.put(
          one,
          new ClassPathResource("contracts/indicators/" + one.id() + ".sql")
              .getContentAsString(StandardCharsets.UTF_8));
    }
  }

  /**
   * @param facts values of the query's own parameters
   */
  Sums sums(Indicator indicator, Period period, Map<String, ?> facts) {
    return db.sql(
            """
            select coalesce(sum(case when f.counted then 1 else 0 end), 0) as counted,
              count(*) as looked,
              coalesce(sum(case when f.counted then f.amount end), 0.00) as amount
            from (
            """
                + queries.get(indicator)
                + IN_PERIOD)
        .params(params(period, facts))
        .query(Sums.class)
        .single();
  }

  /** What counts against somebody first, then the newest. */
  List<Behind> rows(
      Indicator indicator, Period period, Map<String, ?> facts, ContractState state, Slice slice) {
    Map<String, Object> params = params(period, facts);
    params.put("state", state == null ? "%" : state.name());
    params.put("skipped", slice.skipped());
    params.put("size", slice.size());
    return db.sql(
            """
            select f.case_number, f.contract_case, c.number, c.contractor_nit, c.contractor_name,
              f.what, f.since, f.happened_on, f.amount, f.counted
            from (
            """
                + queries.get(indicator)
                + IN_PERIOD
                + """
                and c.state like :state
                order by f.place, f.happened_on desc, f.contract_case, f.case_number, f.what
                offset :skipped rows fetch next :size rows only""")
        .params(params)
        .query(Behind.class)
        .list();
  }

  /** Every state that some contract is in. */
  List<StateCount> states(Map<String, ?> facts) {
    return db.sql(
            "select f.what as state, count(*) as count, sum(f.amount) as amount from (\n"
                + queries.get(Indicator.CONTRACTS)
                + IN_PERIOD
                + "group by f.what")
        .params(params(Period.ALWAYS, facts))
        .query(StateCount.class)
        .list();
  }

  private static Map<String, Object> params(Period period, Map<String, ?> facts) {
    Map<String, Object> params = new HashMap<>(facts);
    params.put("from", period.first());
    params.put("to", period.last());
    return params;
  }
}
