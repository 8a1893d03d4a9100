package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest {
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
  @Asvs("16.2.1")
  void recordsWhoWhatWhenAndByWhichDoor() {
    Channels.during(
        Channel.WEB_APP,
        () ->
            journal.record(
                new Act(
                    CASE,
                    "task.completed",
                    "userTask_checkNgo",
                    Map.of("due", LocalDate.of(2026, 12, 1), "after", "APTO"),
                    "legal")));

    Entry entry = journal.entries(CASE, 0, 10).get(0);
    assertThat(entry)
        .extracting(
            Entry::chain, Entry::seq, Entry::caseNumber, Entry::person, Entry::groups, Entry::role)
        .containsExactly(CASE, 1L, CASE, "legal-1", "legal,committee", "legal");
    assertThat(entry)
        .extracting(Entry::channel, Entry::kind, Entry::step, Entry::data, Entry::at)
        .containsExactly(
            "WEB_APP",
            "task.completed",
            "userTask_checkNgo",
            "{\"after\":\"APTO\",\"due\":\"2026-12-01\"}",
            Instant.parse("2026-11-21T04:30:00.123456Z"));
    assertThat(entry.previousHash()).isEqualTo("0".repeat(64));
  }

  @Test
  void chainsTheEntriesOfOneCase() {
    record(CASE, "case.opened");
    record("FON-2026-000002", "case.opened");
    record(CASE, "case.stateChanged");

    var entries = journal.entries(CASE, 0, 10);
    assertThat(entries).extracting(Entry::seq).containsExactly(1L, 2L);
    assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
  }

  @Test
  void registersEachChainWhereItsSeriesIsRegistered() {
    record(CASE, "case.opened");
    record(null, "login");

    assertThat(journal.entries(null, 0, 10))
        .filteredOn(entry -> entry.kind().equals("chain.opened"))
        .extracting(Entry::chain, Entry::data)
        .containsExactly(
            tuple("REG", "{\"chain\":\"REG-FON-2026\"}"),
            tuple("REG-FON-2026", "{\"chain\":\"FON-2026-000001\"}"),
            tuple("REG", "{\"chain\":\"SIS-2026-11-20\"}"));
  }

  @Test
  void keepsActsWithoutCaseByTheDayOfTheMinistry() {
    record(null, "login");
    record("whatever a program used as business key\u0000", "task.claimed");

    assertThat(journal.entries("SIS-2026-11-20", 0, 10))
        .extracting(Entry::kind, Entry::caseNumber)
        .containsExactly(
            tuple("login", null),
            tuple("task.claimed", "whatever a program used as business key?"));
  }

  @Test
  void readsOnFromAnEntry() {
    for (int i = 0; i < 5; i++) {
      record(CASE, "document.added");
    }
    var first = journal.entries(CASE, 0, 2);
    var rest = journal.entries(CASE, first.get(1).id(), 10);
    assertThat(rest).extracting(Entry::seq).containsExactly(3L, 4L, 5L);
  }

  @Test
  void takesTheOnlyGroupOfAPersonAsTheRole() {
    Office.actAs("cabinet-1", "cabinet");
    record(CASE, "case.opened");
    assertThat(journal.entries(CASE, 0, 1).get(0).role()).isEqualTo("cabinet");
  }

  @Test
  @Asvs("2.3.3")
  void aRollbackLeavesNoTrace() {
    record(CASE, "case.opened");
    Verification before = journal.verify();

    office.rolledBack(
        () -> {
          record(CASE, "case.stateChanged");
          record("FON-2027-000001", "case.opened");
        });

    assertThat(journal.verify()).isEqualTo(before);
    assertThat(office.sql().sql("select count(*) from journal_head").query(Integer.class).single())
        .isEqualTo(3);
  }

  @Test
  void refusesDataThatHasNoOneText() {
    assertThatThrownBy(() -> journal.record(new Act(CASE, "plan.filed", null, Map.of("x", 0.1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Double");
    assertThat(journal.entries(CASE, 0, 10)).isEmpty();
  }

  @Test
  @Asvs("16.4.1")
  void boundsWhatStrangersSend() {
    String flood = "ñ".repeat(50_000);
    journal.refused(new Act(null, "refused", null, Map.of("a", flood)));
    Map<String, String> many =
        java.util.stream.IntStream.range(0, 20)
            .boxed()
            .collect(java.util.stream.Collectors.toMap(i -> "f" + i, i -> flood));
    journal.refused(new Act(null, "refused", null, many));

    var entries = journal.entries("SIS-2026-11-20", 0, 10);
    assertThat(entries.get(0).data()).hasSizeLessThan(4_200).contains("[50000, sha256 ");
    assertThat(entries.get(1).data()).hasSizeLessThan(200).contains("\"omitted\":true");
    assertThat(journal.verify().valid()).isTrue();
  }

  private void record(String caseNumber, String kind) {
    journal.record(new Act(caseNumber, kind, null, Map.of()));
  }
}
