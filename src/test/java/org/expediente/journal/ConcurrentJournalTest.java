package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class ConcurrentJournalTest {
  private static final int WRITERS = 16;
  private static final int EACH = 15;

  @ParameterizedTest
  @EnumSource
  void writersOfOneNewChainTakeTurns(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      write(office, writer -> "FON-2026-000001");

      assertThat(office.get(Journal.class).entries("FON-2026-000001", 0, 1000))
          .extracting(Entry::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
      assertThat(office.get(Journal.class).verify().valid()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void writersOfManyNewChainsLoseNothing(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      write(office, writer -> "FON-2026-%06d".formatted(writer + 1));

      Verification found = office.get(Journal.class).verify();
      assertThat(found.firstInvalid()).isNull();
      // the acts, one opening for each case, one for the register of the series
      assertThat(found.entries()).isEqualTo(WRITERS * EACH + WRITERS + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aVerificationDuringWritingSeesNoFlaw(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      Journal journal = office.get(Journal.class);
      AtomicBoolean writing = new AtomicBoolean(true);
      var auditor = Executors.newSingleThreadExecutor();
      Future<Integer> checks =
          auditor.submit(
              () -> {
                int done = 0;
                while (writing.get()) {
                  assertThat(journal.verify().firstInvalid()).isNull();
                  done++;
                }
                return done;
              });
      write(office, writer -> "FON-2026-%06d".formatted(writer % 4 + 1));
      writing.set(false);
      assertThat(checks.get(30, TimeUnit.SECONDS)).isPositive();
      auditor.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCaseDoesNotWaitForAnother(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      Journal journal = office.get(Journal.class);
      for (String number : List.of("FON-2026-000001", "FON-2026-000002")) {
        journal.record(new Act(number, "case.opened", null, Map.of()));
      }
      var other = Executors.newSingleThreadExecutor();
      office.inTransaction(
          () -> {
            journal.record(new Act("FON-2026-000001", "task.completed", null, Map.of()));
            Future<?> act =
                other.submit(() -> journal.record(new Act("FON-2026-000002", "x", null, Map.of())));
            assertThat(act).succeedsWithin(5, TimeUnit.SECONDS);
          });
      other.shutdown();
    }
  }

  private static void write(Office office, IntFunction<String> chain) throws Exception {
    Journal journal = office.get(Journal.class);
    CountDownLatch start = new CountDownLatch(1);
    List<Callable<Void>> work = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      String number = chain.apply(w);
      work.add(
          () -> {
            start.await();
            for (int i = 0; i < EACH; i++) {
              journal.record(new Act(number, "document.added", null, Map.of("n", i)));
              office.rolledBack(
                  () -> journal.record(new Act(number, "never.happened", null, Map.of())));
            }
            return null;
          });
    }
    var writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<Void>> results = work.stream().map(writers::submit).toList();
    start.countDown();
    for (Future<Void> result : results) {
      result.get(60, TimeUnit.SECONDS);
    }
    writers.shutdown();
  }
}
