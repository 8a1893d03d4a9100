package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Does to a small journal what somebody with the database's password could do to a big one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Asvs("16.4.2")
class TamperedJournalTest {
  private static final String CASE = "FON-2026-000002";

  private Office office;
  private Journal journal;

  @BeforeAll
  void fill() {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    journal = office.get(Journal.class);
    Office.actAs("legal-1", "legal");
    for (int i = 1; i <= 5; i++) {
      for (String of :
          List.of("CON-2026-000001", "FON-2026-000001", CASE, "FON-2026-000003", "no case")) {
        journal.record(
            new Act(of, "task.completed", "userTask_" + i, Map.of("before", i, "after", i + 1)));
      }
    }
    // whoever tampers can take constraints away first
    run("alter table journal_entry drop constraint journal_entry_place");
    run("alter table journal_entry drop primary key");
    run("create table saved_entry as select * from journal_entry");
    run("create table saved_head as select * from journal_head");
    assertThat(journal.verify().valid()).isTrue();
  }

  @AfterAll
  void close() {
    office.close();
  }

  @TestFactory
  Stream<DynamicTest> everySingleEditIsFound() {
    Map<String, String> edits =
        Map.ofEntries(
            Map.entry("id", "id + 1000000"),
            Map.entry("seq", "seq + 100"),
            Map.entry("case_number", "'FON-2026-000009'"),
            Map.entry("person", "'legal-2'"),
            Map.entry("person_groups", "'legal,audit'"),
            Map.entry("acting_role", "null"),
            Map.entry("channel", "'JOB'"),
            Map.entry("kind", "'task.claimed'"),
            Map.entry("step", "'userTask_other'"),
            Map.entry("data", "data || ' '"),
            Map.entry("recorded_at", "recorded_at + interval '0.000001' second"),
            Map.entry("prev_hash", "'" + "0".repeat(63) + "1'"),
            Map.entry("hash", "'" + "f".repeat(64) + "'"));
    return edits.entrySet().stream()
        .flatMap(
            edit ->
                Stream.of(1, 3, 5)
                    .map(
                        seq ->
                            found(
                                edit.getKey() + " of entry " + seq,
                                "update journal_entry set %s = %s where %s"
                                    .formatted(edit.getKey(), edit.getValue(), at(seq)),
                                CASE,
                                seq)));
  }

  @TestFactory
  Stream<DynamicTest> removalsAndMovesAreFound() {
    String ofCase = "chain = '" + CASE + "'";
    return Stream.of(
        found("first entry removed", "delete from journal_entry where " + at(1), CASE, 1),
        found("entry removed", "delete from journal_entry where " + at(3), CASE, 3),
        found("tail cut", "delete from journal_entry where seq > 3 and " + ofCase, CASE, 4),
        found("entries removed, head left", "delete from journal_entry where " + ofCase, CASE, 1),
        found("head removed", "delete from journal_head where " + ofCase, CASE, 5),
        found("head set back", "update journal_head set seq = 4 where " + ofCase, CASE, 5),
        found("head of other hash", "update journal_head set hash = 'x' where " + ofCase, CASE, 5),
        found(
            "two entries swapped",
            "update journal_entry set seq = 5 - seq where seq in (2, 3) and " + ofCase,
            CASE,
            2),
        found(
            "entry moved to another case",
            "update journal_entry set chain = 'FON-2026-000003', seq = 6 where " + at(5),
            CASE,
            5),
        found(
            "entry repeated",
            "insert into journal_entry select * from journal_entry where " + at(5),
            CASE,
            5));
  }

  @TestFactory
  Stream<DynamicTest> wholeChainsCannotVanish() {
    return Stream.of(CASE, "CON-2026-000001", "SIS-2026-11-20", "REG-FON-2026", "REG")
        .map(
            chain -> {
              String gone = " where chain = '" + chain + "'";
              // without the root nothing vouches for the registers
              String first = chain.equals("REG") ? "REG-CON-2026" : chain;
              return DynamicTest.dynamicTest(
                  chain,
                  () -> {
                    run("delete from journal_entry" + gone, "delete from journal_head" + gone);
                    assertThat(broken().chain()).isEqualTo(first);
                    restore();
                  });
            });
  }

  @TestFactory
  Stream<DynamicTest> cleverOnesAreFoundToo() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "an entry edited and its own hash redone breaks the next one",
            () -> {
              run("update journal_entry set person = 'legal-2' where " + at(3));
              redoHash(3);
              assertThat(broken()).extracting(Flaw::chain, Flaw::seq).containsExactly(CASE, 4L);
              restore();
            }),
        DynamicTest.dynamicTest(
            "the last entry edited and its own hash redone is not what the head says",
            () -> {
              run("update journal_entry set person = 'legal-2' where " + at(5));
              redoHash(5);
              assertThat(broken()).extracting(Flaw::chain, Flaw::seq).containsExactly(CASE, 5L);
              restore();
            }),
        DynamicTest.dynamicTest(
            "a register shortened together with its head leaves chains that nobody opened",
            () -> {
              run(
                  "delete from journal_entry where chain = 'REG-FON-2026' and seq > 2",
                  "update journal_head set seq = 2, hash = (select hash from journal_entry"
                      + " where chain = 'REG-FON-2026' and seq = 2) where chain = 'REG-FON-2026'");
              assertThat(broken().chain()).isEqualTo("FON-2026-000003");
              restore();
            }));
  }

  private DynamicTest found(String name, String tampering, String chain, long seq) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          run(tampering);
          assertThat(broken())
              .extracting(Flaw::chain, Flaw::seq)
              .as("whole journal")
              .containsExactly(chain, seq);
          assertThat(journal.verify(chain).firstInvalid())
              .extracting(Flaw::chain, Flaw::seq)
              .as("this chain alone")
              .containsExactly(chain, seq);
          assertThat(journal.verify("CON-2026-000001").valid()).as("others").isTrue();
          restore();
        });
  }

  private Flaw broken() {
    Verification found = journal.verify();
    assertThat(found.valid()).isFalse();
    return found.firstInvalid();
  }

  private void redoHash(int seq) {
    Entry edited = journal.entries(CASE, 0, 10).get(seq - 1);
    run("update journal_entry set hash = '%s' where %s".formatted(Fingerprint.of(edited), at(seq)));
  }

  private void restore() {
    run("delete from journal_entry", "delete from journal_head");
    run("insert into journal_entry select * from saved_entry");
    run("insert into journal_head select * from saved_head");
    assertThat(journal.verify().valid()).isTrue();
  }

  private void run(String... statements) {
    for (String statement : statements) {
      office.sql().sql(statement).update();
    }
  }

  private static String at(int seq) {
    return "chain = '" + CASE + "' and seq = " + seq;
  }
}
