package org.expediente.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/**
 * What the chain costs: four writers on PostgreSQL that commits durably, chained against plain
 * inserts of the same columns, in interleaved rounds. Writes {@code
 * docs/generated/figures/journal.md}.
 */
public final class JournalThroughput implements AutoCloseable {
  private static final int WRITERS = 4;
  private static final int ROUNDS = 25;
  private static final int EACH = 500; // transactions of one writer in one round
  private static final int CASES = 500; // of one writer: its acts go round them

  private final EmbeddedPostgres postgres;
  private final Office office;
  private final PlainJournal plain;
  private final Journal chained;
  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

  private JournalThroughput() throws IOException {
    // the embedded server is set up for tests, which may lose what they wrote; a ministry may not
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    office =
        new Office(
            TestDatabase.onPostgres(postgres.getJdbcUrl("postgres", "postgres")),
            "org.expediente.journal");
    plain = new PlainJournal(office.sql());
    chained = office.get(Journal.class);
  }

  /** Measures transactions of three acts, as a completed step is, and of a single act. */
  public static void main(String[] args) throws Exception {
    try (JournalThroughput run = new JournalThroughput()) {
      String three = run.ratio(3);
      String one = run.ratio(1);
      Path file = Path.of("docs", "generated", "figures", "journal.md");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          ("## Throughput of the journal\n\nThroughput of %d writers on PostgreSQL (durable commits), chained against"
                  + " unchained insert: %s with three acts a transaction (a completed step), %s"
                  + " with one. Aim: at least 0.90. Again: `mvn -q -Pbenchmark test-compile exec:exec`.%n")
              .formatted(WRITERS, three, one));
      System.out.print(Files.readString(file));
    }
  }

  private String ratio(int acts) throws Exception {
    Map<String, Object> data = Map.of("before", "EN_EVALUACION", "after", "APTO", "form", 12);
    List<Double> ratios = new ArrayList<>();
    for (int round = -5; round < ROUNDS; round++) {
      // who goes first alternates, so that neither always meets the warmer or busier database
      boolean chainedFirst = round % 2 == 0;
      double first = chainedFirst ? chained(acts, data) : plain(acts);
      double second = chainedFirst ? plain(acts) : chained(acts, data);
      if (round >= 0) {
        ratios.add(chainedFirst ? first / second : second / first);
      }
    }
    ratios.sort(null);
    String text =
        String.format(
            Locale.ROOT,
            "%.2f (middle half of %d rounds %.2f to %.2f)",
            ratios.get(ROUNDS / 2),
            ROUNDS,
            ratios.get(ROUNDS / 4),
            ratios.get(ROUNDS * 3 / 4));
    System.out.println(acts + " acts: " + text);
    return text;
  }

  private double chained(int acts, Map<String, Object> data) throws Exception {
    return perSecond(
        number -> {
          for (int i = 0; i < acts; i++) {
            chained.record(new Act(number, "task.completed", "userTask_checkNgo", data));
          }
        });
  }

  private double plain(int acts) throws Exception {
    return perSecond(
        number -> {
          for (int i = 0; i < acts; i++) {
            plain.add(number, "{\"after\":\"APTO\",\"before\":\"EN_EVALUACION\",\"form\":12}");
          }
        });
  }

  private double perSecond(java.util.function.Consumer<String> act) throws Exception {
    List<Callable<Void>> work = new ArrayList<>();
    for (int w = 0; w < WRITERS; w++) {
      int writer = w;
      work.add(
          () -> {
            Office.actAs("legal-1", "legal");
            for (int i = 0; i < EACH; i++) {
              String number = "FON-2026-%06d".formatted(writer * CASES + i % CASES + 1);
              office.inTransaction(() -> act.accept(number));
            }
            return null;
          });
    }
    long start = System.nanoTime();
    for (Future<Void> done : writers.invokeAll(work)) {
      done.get();
    }
    return WRITERS * EACH * 1e9 / (System.nanoTime() - start);
  }

  @Override
  public void close() throws IOException {
    writers.shutdown();
    office.close();
    postgres.close();
  }
}
