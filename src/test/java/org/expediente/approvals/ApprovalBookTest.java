package org.expediente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

@Timeout(120)
class ApprovalBookTest {
  private static final String CASE = "FON-2026-000001";
  private static final String SHEET = "test.sheet";

  private static Office office(TestDatabase kind) {
    Office office = new Office(kind, "org.expediente.journal", "org.expediente.approvals");
    Office.actAs("authority-1", "authority");
    office.get(SheetTable.class).create();
    office.get(SheetTable.class).write(CASE, "text", "uno");
    office.get(SheetTable.class).write(CASE, "decision", "");
    office.inTransaction(
        () -> office.get(Journal.class).record(new Act(CASE, "case.opened", null, Map.of())));
    return office;
  }

  private static void show(Office office, String task) {
    office.inTransaction(() -> office.get(Reviews.class).show(task, CASE, SHEET));
  }

  /** Completes a task as the engine does; {@code own} is what its own listeners write. */
  private static void approve(Office office, String task, Runnable own) {
    Reviews reviews = office.get(Reviews.class);
    office.inTransaction(
        () -> {
          reviews.requireShown(task, CASE, SHEET);
          own.run();
          reviews.approve(task, CASE, SHEET, "userTask_approve", "authority");
        });
  }

  private static List<String> kinds(Office office) {
    return office.get(Journal.class).entries(CASE, 0, 1000).stream().map(Entry::kind).toList();
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalCountsWhileTheDataAreThoseApproved(TestDatabase kind) {
    try (Office office = office(kind)) {
      SheetTable sheet = office.get(SheetTable.class);
      ApprovalBook book = office.get(ApprovalBook.class);
      assertThat(book.lack(CASE, SHEET).orElseThrow())
          .isEqualTo(
              "«Hoja de prueba» no está aprobado en este expediente."
                  + " Debe aprobarse antes de este paso.");
      show(office, "t1");
      approve(office, "t1", () -> {});
      assertThat(book.stands(CASE, SHEET)).isTrue();

      sheet.write(CASE, "text", "dos"); // behind the system's back
      assertThat(book.lack(CASE, SHEET).orElseThrow())
          .contains("ya no está aprobado: authority-1 lo aprobó el 20/11/2026 22:30 (la única)")
          .contains("porque cambió texto");
      sheet.write(CASE, "text", "uno"); // a void approval does not come back with the old data
      assertThat(book.stands(CASE, SHEET)).isFalse();
      assertThat(kinds(office)).containsExactly("case.opened", "approval.given", "approval.voided");

      show(office, "t2");
      approve(office, "t2", () -> {});
      assertThat(book.stands(CASE, SHEET)).isTrue();
      assertThat(book.of(CASE, SHEET)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServiceThatReportsItsChangeIsNamedInTheJournal(TestDatabase kind) {
    try (Office office = office(kind)) {
      ApprovalBook book = office.get(ApprovalBook.class);
      show(office, "t1");
      approve(office, "t1", () -> {});
      Office.actAs("ngo-1", "ngo-06");
      office.inTransaction(
          () -> {
            office.get(SheetTable.class).write(CASE, "text", "tres");
            book.changed(CASE, SHEET, "se cargó otra hoja");
          });
      assertThat(book.of(CASE, SHEET))
          .singleElement()
          .satisfies(
              a -> {
                assertThat(a.person()).isEqualTo("authority-1");
                assertThat(a.role()).isEqualTo("authority");
                assertThat(a.voidedBy()).isEqualTo("ngo-1");
                assertThat(a.voidCause()).isEqualTo("cambió texto: se cargó otra hoja");
              });
      assertThat(kinds(office)).endsWith("approval.voided");
      assertThat(office.get(Journal.class).verify().valid()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoPeopleApproveTheSameDataAndANoTakesBothBack(TestDatabase kind) {
    try (Office office = office(kind)) {
      ApprovalBook book = office.get(ApprovalBook.class);
      for (String task : List.of("t1", "t2")) {
        show(office, task);
        approve(office, task, () -> {});
      }
      assertThat(book.of(CASE, SHEET)).allMatch(a -> a.voidedAt() == null).hasSize(2);
      office.inTransaction(() -> book.denied(CASE, SHEET, "userTask_approve"));
      assertThat(book.stands(CASE, SHEET)).isFalse();
      assertThat(book.of(CASE, SHEET)).allMatch(a -> a.voidedAt() != null).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyAPersonApprovesAndOnlyWhatWasShown(TestDatabase kind) {
    try (Office office = office(kind)) {
      show(office, "t1");
      office.get(SheetTable.class).write(CASE, "text", "dos");
      assertThatThrownBy(() -> approve(office, "t1", () -> {}))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("«Hoja de prueba» cambió mientras usted revisaba (texto).");
      assertThatThrownBy(() -> approve(office, "never-shown", () -> {}))
          .isInstanceOf(Refusal.class);
      show(office, "t1");
      Office.actAs("sistema");
      assertThatThrownBy(() -> approve(office, "t1", () -> {}))
          .hasMessage("Solo una persona puede aprobar.");
      assertThat(office.get(ApprovalBook.class).of(CASE, SHEET)).isEmpty();
      assertThat(kinds(office)).containsExactly("case.opened");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theApproversOwnDecisionBelongsToTheApprovalNobodyElsesDoes(TestDatabase kind) {
    try (Office office = office(kind)) {
      SheetTable sheet = office.get(SheetTable.class);
      ApprovalBook book = office.get(ApprovalBook.class);
      show(office, "t1");
      assertThatThrownBy(
              () ->
                  approve(
                      office,
                      "t1",
                      () -> {
                        sheet.write(CASE, "decision", "SI");
                        // somebody with the database open, at the worst moment
                        CompletableFuture.runAsync(() -> sheet.write(CASE, "text", "otro")).join();
                      }))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cambió mientras usted revisaba (texto)");
      assertThat(sheet.read(CASE, "decision")).isEmpty();
      assertThat(book.of(CASE, SHEET)).isEmpty();

      show(office, "t1");
      approve(office, "t1", () -> sheet.write(CASE, "decision", "SI"));
      assertThat(book.of(CASE, SHEET).get(0).sha256()).isEqualTo(hash("otro", "SI"));
      assertThat(book.stands(CASE, SHEET)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noApprovalStandsForDataThatNobodyApproved(TestDatabase kind) throws Exception {
    try (Office office = office(kind)) {
      SheetTable sheet = office.get(SheetTable.class);
      AtomicBoolean working = new AtomicBoolean(true);
      CountDownLatch started = new CountDownLatch(1);
      var other = Executors.newSingleThreadExecutor();
      var changes =
          other.submit(
              () -> {
                for (int i = 0; working.get(); i++) {
                  sheet.write(CASE, "text", "v" + i);
                  started.countDown();
                  Thread.sleep(1);
                }
                return null;
              });
      started.await();
      int given = 0;
      for (int round = 0; round < 60; round++) {
        String task = "t" + round;
        sheet.write(CASE, "decision", "");
        show(office, task);
        String seen = shownText(office, task);
        try {
          approve(office, task, () -> sheet.write(CASE, "decision", "SI"));
          given++;
          assertThat(office.get(ApprovalBook.class).of(CASE, SHEET).get(0).parts())
              .as("an approval covers the text that was shown and the own decision")
              .contains(seen)
              .contains(ApprovalContentTest.partHash(Map.of("sí", "SI")));
        } catch (Refusal stale) {
          assertThat(stale.code()).isEqualTo("approval.stale");
        }
      }
      working.set(false);
      changes.get(30, TimeUnit.SECONDS);
      other.shutdown();
      sheet.write(CASE, "decision", "");
      show(office, "last");
      approve(office, "last", () -> sheet.write(CASE, "decision", "SI"));
      given++;
      assertThat(office.get(ApprovalBook.class).stands(CASE, SHEET)).isTrue();
      assertThat(office.get(ApprovalBook.class).of(CASE, SHEET)).hasSize(given);
    }
  }

  @Test
  void thePostgresTableKeepsWhatWasApproved() {
    try (Office office = office(TestDatabase.POSTGRESQL)) {
      show(office, "t1");
      approve(office, "t1", () -> {});
      for (String attack :
          List.of(
              "delete from approval",
              "truncate approval",
              "update approval set sha256 = 'x', voided_at = now()",
              "update approval set person = 'otra', voided_at = now()",
              "update approval set voided_at = null")) {
        assertThatThrownBy(() -> office.sql().sql(attack).update())
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("approvals are kept");
      }
    }
  }

  private static String shownText(Office office, String task) {
    String parts =
        office
            .sql()
            .sql("select parts from approval_review where task_id = ?")
            .param(task)
            .query(String.class)
            .single();
    return Snapshot.stored("", "", parts).parts().get("texto");
  }

  private static String hash(String text, String decision) {
    return SheetApproval.content(text, decision).snapshot().sha256();
  }
}
