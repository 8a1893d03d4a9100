package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many at once: numbers without gap or double, one copy of the bytes. */
@Timeout(120)
class ConcurrentDocumentsTest {
  private static final int CASES = 4;
  private static final int WORKERS = 5;

  @ParameterizedTest
  @EnumSource
  void numbersHaveNeitherGapNorDouble(TestDatabase kind) throws Exception {
    try (Office office = DocumentOffice.open(kind)) {
      DocumentOffice.openCases(office, CASES);
      Documents documents = office.get(Documents.class);
      // the first PDF of a virtual machine takes seconds; the others would wait out their lock
      office.rolledBack(() -> documents.issue(number(0), "availability-certificate"));
      together(
          worker -> {
            office.rolledBack(() -> documents.issue(number(worker), "availability-certificate"));
            return documents.issue(number(worker), "availability-certificate");
          });
      assertThat(
              office
                  .sql()
                  .sql("select number from document order by number")
                  .query(String.class)
                  .list())
          .isEqualTo(
              IntStream.rangeClosed(1, WORKERS).mapToObj("MJSP-FON-2026-%06d"::formatted).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameBytesAtTheSameTimeAreStoredOnce(TestDatabase kind) throws Exception {
    try (Office office = DocumentOffice.open(kind)) {
      DocumentOffice.openCases(office, CASES);
      byte[] pdf = SampleFiles.pdf("convenio");
      List<StoredDocument> stored =
          together(
              worker ->
                  office
                      .get(Documents.class)
                      .add(
                          new NewDocument(number(worker), "minutes", null, "c.pdf", null),
                          new ByteArrayInputStream(pdf)));
      assertThat(stored).extracting(StoredDocument::id).doesNotHaveDuplicates();
      assertThat(
              office
                  .sql()
                  .sql("select count(*) from document_content")
                  .query(Integer.class)
                  .single())
          .isEqualTo(1);
    }
  }

  private static String number(int worker) {
    return "FON-2026-%06d".formatted(worker % CASES + 1);
  }

  private static <T> List<T> together(IntFunction<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    var pool = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        int worker = i;
        Callable<T> task =
            () -> {
              start.await();
              return work.apply(worker);
            };
        futures.add(pool.submit(task));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }
}
