package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.expediente.support.FreshDatabase;
import org.junit.jupiter.api.Test;

class ParameterSeedingTest {
  private static final LocalDate START = LocalDate.of(2022, 1, 1);

  private final FreshDatabase database = FreshDatabase.create();
  private final ParameterTable table = new ParameterTable(database.sql());
  private final Parameters parameters = new Parameters(table);

  @Test
  void aSecondStartChangesNothing() {
    seed(row("a", "10", START, null));
    seed(row("a", "10", START, null));

    assertThat(table.all()).containsExactly(row("a", "10", START, null));
  }

  @Test
  void neverOverwritesWhatTheOwnerTuned() {
    seed(row("a", "10", START, null));
    database.sql().sql("update parameter set parameter_value = '12'").update();

    seed(row("a", "10", START, null));

    assertThat(parameters.integer("a", START)).isEqualTo(12);
  }

  @Test
  void leavesOutASeedWhoseTimeTheOwnersRowsCover() {
    seed(row("a", "10", START, null));

    seed(row("a", "10", START, null), row("a", "15", START.plusYears(1), null));

    assertThat(parameters.integer("a", START.plusYears(2))).isEqualTo(10);
  }

  @Test
  void addsTheRowsOfANewRelease() {
    seed(row("a", "10", START, START.plusDays(9)));

    seed(row("a", "10", START, START.plusDays(9)), row("a", "15", START.plusDays(10), null));

    assertThat(parameters.integer("a", START.plusDays(9))).isEqualTo(10);
    assertThat(parameters.integer("a", START.plusDays(10))).isEqualTo(15);
  }

  @Test
  void doesNotStartOverATableWhereTwoRowsHoldOnOneDay() {
    table.insert(row("a", "10", START, null));
    table.insert(row("a", "15", START.plusDays(1), null));

    assertThatThrownBy(() -> seed())
        .hasMessage("Table parameter: a from 2022-01-01 overlaps a from 2022-01-02");
  }

  @Test
  void aFailedStartLeavesNothingBehind() {
    table.insert(row("z", "10", START, null));
    table.insert(row("z", "15", START.plusDays(1), null));

    assertThatThrownBy(() -> seed(row("a", "10", START, null)));

    assertThat(table.rows("a")).isEmpty();
  }

  @Test
  void nodesThatStartTogetherSeedOnce() throws Exception {
    int nodes = 6;
    Parameter[] rows =
        java.util.stream.IntStream.range(0, 40)
            .mapToObj(i -> row("key" + i, "10", START, null))
            .toArray(Parameter[]::new);
    ExecutorService machines = Executors.newFixedThreadPool(nodes);
    CountDownLatch together = new CountDownLatch(nodes);
    List<Future<?>> starts = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      starts.add(
          machines.submit(
              () -> {
                together.countDown();
                together.await();
                seed(rows);
                return null;
              }));
    }
    for (Future<?> start : starts) {
      start.get();
    }
    machines.shutdown();

    assertThat(table.all()).hasSize(40);
  }

  private void seed(Parameter... rows) {
    ParameterSeeds shipped =
        new ParameterSeeds() {
          @Override
          List<Parameter> read() {
            return List.of(rows);
          }
        };
    new ParameterSeeding(shipped, table, database.transactions()).afterPropertiesSet();
  }

  private static Parameter row(String key, String value, LocalDate from, LocalDate to) {
    return new Parameter(key, value, "count", from, to, "ley", true, "texto");
  }
}
