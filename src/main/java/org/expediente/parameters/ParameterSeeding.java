package org.expediente.parameters;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the shipped rows into the table at start. {@link Parameters} depends on this bean, so nobody
 * can read a parameter, and no diagram compute a term, before it is done.
 */
@Component(ParameterSeeding.BEAN)
class ParameterSeeding implements InitializingBean {
  /** By which others wait for it. */
  static final String BEAN = "parameterSeeding";

  private static final Logger LOG = LoggerFactory.getLogger(ParameterSeeding.class);

  private final ParameterSeeds seeds;
  private final ParameterTable table;
  private final TransactionTemplate transaction;

  ParameterSeeding(
      ParameterSeeds seeds, ParameterTable table, PlatformTransactionManager transactions) {
    this.seeds = seeds;
    this.table = table;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterPropertiesSet() {
    List<Parameter> rows = seeds.read();
    transaction.executeWithoutResult(
        status -> {
          table.lockSeeding();
          rows.forEach(this::seed);
          refuseOverlaps(table.all());
        });
  }

  private void seed(Parameter row) {
    List<Parameter> present = table.rows(row.key());
    if (present.stream().anyMatch(other -> other.validFrom().equals(row.validFrom()))) {
      return;
    }
    if (present.stream().anyMatch(row::overlaps)) {
      LOG.warn("Seed row {} is left out: the table, which the owner tunes, covers its time", row);
      return;
    }
    table.insert(row);
  }

  /** Rows tuned by hand are checked too: two values for one day would make a lookup a guess. */
  private static void refuseOverlaps(List<Parameter> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        throw new IllegalStateException(
            "Table parameter: %s overlaps %s".formatted(sorted.get(i - 1), sorted.get(i)));
      }
    }
  }
}
