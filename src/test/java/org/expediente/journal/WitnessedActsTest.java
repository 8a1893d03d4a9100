package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How acts come into the journal, from inside and outside of transactions. */
class WitnessedActsTest {
  private static final String CASE = "FON-2026-000001";
  private Office office;
  private Journal journal;

  @BeforeEach
  void open() {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    journal = office.get(Journal.class);
    Office.actAs("legal-1", "legal", "committee");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aRefusalOutlivesTheRollbackOfItsCaller() {
    journal.record(new Act(CASE, "case.opened", null, Map.of()));
    office.rolledBack(
        () -> {
          journal.record(new Act(CASE, "task.completed", null, Map.of()));
          journal.refused(new Act(CASE, "refused", null, Map.of()));
          Office.actAs("somebody-else");
        });

    List<Entry> entries = journal.entries(CASE, 0, 10);
    assertThat(entries).extracting(Entry::kind).containsExactly("case.opened", "refused");
    assertThat(entries.get(1).person()).isEqualTo("legal-1");
    assertThat(journal.verify().valid()).isTrue();
  }

  @Test
  void aRefusalOfACaseThatIsNotThereGoesToTheDay() {
    journal.refused(new Act(CASE, "refused", null, Map.of()));
    assertThat(journal.entries(CASE, 0, 10)).isEmpty();
    assertThat(journal.entries("SIS-2026-11-20", 0, 10))
        .extracting(Entry::caseNumber)
        .containsExactly(CASE);
  }

  @Test
  void whatATransactionRecordedItCanReadAndTakeOut() {
    office.inTransaction(
        () -> {
          journal.record(new Act(CASE, "first", null, Map.of()));
          assertThat(journal.entries(CASE, 0, 10)).extracting(Entry::kind).containsExactly("first");
          Extract extract = journal.extract(new Act(CASE, "taken.out", null, Map.of()));
          assertThat(extract.toString()).contains("first", "taken.out");
        });
    assertThat(journal.entries(CASE, 0, 10)).hasSize(2);
  }

  @Test
  void manyActsOfOneTransactionKeepTheirOrder() {
    int many = 3 * Turn.IDS + 1;
    office.inTransaction(
        () ->
            IntStream.range(0, many)
                .forEach(i -> journal.record(new Act(CASE, "many", "step" + i, Map.of()))));

    List<Entry> entries = journal.entries(CASE, 0, Journal.LARGEST_PAGE);
    assertThat(entries)
        .extracting(Entry::step)
        .containsExactlyElementsOf(IntStream.range(0, many).mapToObj(i -> "step" + i).toList());
    assertThat(entries.get(many - 1).seq()).isEqualTo(many);
    assertThat(journal.verify(CASE).valid()).isTrue();
  }

  @Test
  void aCaseIsHeldInATransactionOnly() {
    assertThatThrownBy(() -> journal.hold(CASE)).isInstanceOf(RuntimeException.class);
    office.inTransaction(() -> journal.hold(CASE));
    assertThat(journal.entries(null, 0, 10)).isEmpty();
  }

  @Test
  void longAndStrangeTextsAreMadeToFit() {
    Office.actAs("x".repeat(300), "legal");
    journal.record(new Act(CASE, "odd", "step\n\uD800" + "s".repeat(252), Map.of()));
    journal.record(new Act(CASE, "longer", "s".repeat(256), Map.of()));
    List<Entry> entries = journal.entries(CASE, 0, 10);
    assertThat(entries.get(0).person()).hasSize(255).endsWith("x…");
    assertThat(entries.get(0).step()).startsWith("step??ss").hasSize(255).endsWith("…");
    assertThat(entries.get(1).step()).hasSize(255).endsWith("s…");
    assertThat(entries.get(0).role()).isEqualTo("legal");
  }

  @Test
  void theDoorIsThatOfTheThreadAndItsCallersAfterwards() {
    assertThat(Channels.current()).isEqualTo(Channel.SYSTEM);
    Channels.during(
        Channel.WEB_APP,
        () -> {
          assertThatThrownBy(
                  () ->
                      Channels.during(
                          Channel.SYSTEM,
                          () -> {
                            assertThat(Channels.current()).isEqualTo(Channel.SYSTEM);
                            throw new IllegalStateException();
                          }))
              .isInstanceOf(IllegalStateException.class);
          assertThat(Channels.current()).isEqualTo(Channel.WEB_APP);
        });
    assertThat(Channels.current()).isEqualTo(Channel.SYSTEM);
  }
}
