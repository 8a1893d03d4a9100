package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.IllegalTransactionStateException;

@Timeout(120)
class NumberSeriesTest {
  private static final int THREADS = 32;
  private static final int EACH = 12;

  /** All threads meet at a series that has no row yet; every third transaction is taken back. */
  @ParameterizedTest
  @EnumSource
  @Asvs("2.3.4")
  void leavesNoGapAndGivesNoNumberTwice(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.casefile", "org.expediente.journal")) {
      NumberSeries series = office.get(NumberSeries.class);
      CountDownLatch start = new CountDownLatch(1);
      AtomicInteger tried = new AtomicInteger();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        results.add(
            threads.submit(
                () -> {
                  List<String> kept = new ArrayList<>();
                  start.await();
                  for (int i = 0; i < EACH; i++) {
                    if (tried.getAndIncrement() % 3 == 0) {
                      office.rolledBack(() -> series.next("FON", 2026));
                    } else {
                      office.inTransaction(() -> kept.add(series.next("FON", 2026)));
                    }
                  }
                  return kept;
                }));
      }
      start.countDown();
      List<String> numbers = new ArrayList<>();
      for (Future<List<String>> result : results) {
        numbers.addAll(result.get(60, TimeUnit.SECONDS));
      }
      threads.shutdown();

      assertThat(numbers)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, THREADS * EACH * 2 / 3)
                  .mapToObj("FON-2026-%06d"::formatted)
                  .toList());
    }
  }

  @Test
  void countsEachSeriesAndYearAlone() {
    try (Office office =
        new Office(TestDatabase.H2, "org.expediente.casefile", "org.expediente.journal")) {
      NumberSeries series = office.get(NumberSeries.class);
      office.inTransaction(
          () -> {
            assertThat(series.next("FON", 2026)).isEqualTo("FON-2026-000001");
            assertThat(series.next("FON", 2027)).isEqualTo("FON-2027-000001");
            assertThat(series.next("MJSP-FON", 2026)).isEqualTo("MJSP-FON-2026-000001");
            assertThat(series.next("FON", 2026)).isEqualTo("FON-2026-000002");
          });
      assertThatThrownBy(() -> office.inTransaction(() -> series.next("fon ", 2026)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> series.next("FON", 2026))
          .isInstanceOf(IllegalTransactionStateException.class);
    }
  }
}
