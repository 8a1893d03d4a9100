package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.expediente.access.Actor;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.journal.Verification;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class ConcurrentCasesTest {
  private static final Actor AUDITOR = new Actor("audit-1", List.of("audit"));

  @ParameterizedTest
  @EnumSource
  void manyOpenAtOnceInTwoSeries(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.casefile", "org.expediente.journal")) {
      CaseFiles cases = office.get(CaseFiles.class);
      inParallel(
          64,
          i -> {
            String series = i % 2 == 0 ? "FON" : "EME";
            Runnable opening =
                () -> {
                  String number =
                      cases.open(new NewCase(series, "p", "p", "Caso", "p" + i)).number();
                  cases.addParty(
                      number, new Party("R", PartyKind.NATURAL, "SIN_DOC", null, "N", null));
                  cases.changeState(number, "EN_CURSO");
                };
            if (i % 8 < 2) {
              office.rolledBack(opening);
            } else {
              office.inTransaction(opening);
            }
          });

      var page = cases.search(new CaseQuery(null, null, "EN_CURSO", 0, 100), AUDITOR);
      assertThat(page.items())
          .extracting(CaseFile::number)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, 24)
                  .boxed()
                  .flatMap(
                      n ->
                          List.of("FON-2026-%06d".formatted(n), "EME-2026-%06d".formatted(n))
                              .stream())
                  .toList());
      Verification found = office.get(Journal.class).verify();
      assertThat(found.firstInvalid()).isNull();
      // three acts and one opening for each case, two registers
      assertThat(found.entries()).isEqualTo(48 * 4 + 2);
    }
  }

  /** Parallel branches of one case touch journal and case in any order. */
  @ParameterizedTest
  @EnumSource
  void branchesOfOneCaseDoNotBlockEachOther(TestDatabase kind) throws Exception {
    try (Office office = new Office(kind, "org.expediente.casefile", "org.expediente.journal")) {
      CaseFiles cases = office.get(CaseFiles.class);
      Journal journal = office.get(Journal.class);
      String number = cases.open(new NewCase("FON", "p", "p", "Caso", "p")).number();
      Act act = new Act(number, "task.completed", null, Map.of());
      inParallel(
          32,
          i ->
              office.inTransaction(
                  () -> {
                    if (i % 2 == 0) {
                      journal.record(act);
                      cases.changeState(number, "E" + i);
                    } else {
                      cases.changeState(number, "E" + i);
                      journal.record(act);
                    }
                  }));

      var changes =
          journal.entries(number, 0, 100).stream()
              .filter(entry -> entry.kind().equals("case.stateChanged"))
              .toList();
      assertThat(changes).hasSize(32);
      String before = "ABIERTO";
      for (var change : changes) {
        assertThat(change.data()).contains("\"before\":\"" + before + "\"");
        before = change.data().replaceAll(".*\"after\":\"(\\w+)\".*", "$1");
      }
      assertThat(cases.find(number).state()).isEqualTo(before);
    }
  }

  private static void inParallel(int times, java.util.function.IntConsumer work) throws Exception {
    var threads = Executors.newFixedThreadPool(16);
    List<Future<?>> results =
        IntStream.range(0, times)
            .<Future<?>>mapToObj(i -> threads.submit(() -> work.accept(i)))
            .toList();
    for (Future<?> result : results) {
      result.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
  }
}
