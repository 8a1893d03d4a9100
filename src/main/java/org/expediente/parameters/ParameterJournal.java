package org.expediente.parameters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Journals every change of a parameter: shipped with a new version, or made by the owner right in
 * the table, where no program of ours stands in between. Compares with what it journaled last, at
 * each start and every few minutes.
 */
@Component
class ParameterJournal implements SmartInitializingSingleton {
  private final ParameterTable table;
  private final KnownParameters known;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ParameterJournal(
      ParameterTable table,
      KnownParameters known,
      Journal journal,
      PlatformTransactionManager transactions) {
    this.table = table;
    this.known = known;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterSingletonsInstantiated() {
    compare();
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
  void compare() {
    transaction.executeWithoutResult(
        status -> {
          table.lockSeeding();
          Map<KnownParameters.Id, String> before = known.all();
          Map<KnownParameters.Id, String> now = new LinkedHashMap<>();
          table.all().forEach(row -> now.put(KnownParameters.Id.of(row), text(row)));
          var ids = new TreeSet<>(before.keySet());
          ids.addAll(now.keySet());
          ids.forEach(id -> compare(id, before.get(id), now.get(id)));
        });
  }

  private void compare(KnownParameters.Id id, String before, String after) {
    if (after != null && after.equals(before)) {
      return;
    }
    known.put(id, after);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("parameter", id.key());
    data.put("validFrom", id.validFrom());
    data.put("before", before);
    data.put("after", after);
    journal.record(new Act(null, "parameter.changed", null, data));
  }

  private static String text(Parameter row) {
    return String.join(
        "|",
        row.value(),
        row.unit(),
        String.valueOf(row.validTo()),
        row.legalBasis(),
        String.valueOf(row.ratified()),
        row.description());
  }
}
