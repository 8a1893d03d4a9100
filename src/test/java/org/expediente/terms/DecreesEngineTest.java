package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

/** A changed calendar reaches terms, tasks and timers that are already there. */
class DecreesEngineTest extends TermsEngineCase {
  @Test
  void aDecreeMovesTermTaskAndTimerButNotOtherTimers() {
    ProcessInstance process = begin("review", "PRU-2022-000006");
    Date reminder = timer("timer_reminder").getDuedate();
    today("2022-03-09");

    var recomputed = decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-11", true));

    assertThat(recomputed).isEqualTo(new Decrees.Recomputed(1, 0));
    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-16"));
    assertThat(timer("timer_expired").getDuedate()).isEqualTo(endOf("2022-03-16"));
    assertThat(timer("timer_reminder").getDuedate()).isEqualTo(reminder);
    Term term = book.open("PRU-2022-000006").get(0);
    assertThat(term.dueDate()).isEqualTo("2022-03-16");
    assertThat(term.history())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(TermChange.Kind.RECOMPUTED);
              assertThat(change.dueBefore()).isEqualTo("2022-03-14");
              assertThat(change.dueAfter()).isEqualTo("2022-03-16");
              assertThat(change.calendarVersion()).isEqualTo(term.calendarVersion());
              assertThat(change.cause())
                  .isEqualTo(
                      "Licencia, del jueves 10 al viernes 11 de marzo de 2022 (Decreto de prueba)");
            });
    assertThat(events.stream(ClosureDecreed.class)).hasSize(1);
    assertThat(events.stream(TermRecomputed.class)).hasSize(1);
  }

  @Test
  void aDecreeOutsideTheTermChangesNothing() {
    ProcessInstance process = begin("review", "PRU-2022-000007");

    decrees.add(ShippedCalendar.decree("2022-03-15", "2022-03-15", true));

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-14"));
    assertThat(book.open("PRU-2022-000007").get(0).history()).isEmpty();
  }

  @Test
  void aDecreeLeavesMetTermsAndDatesSetByHandAlone() {
    ProcessInstance met = begin("review", "PRU-2022-000008");
    complete(task(met), false);
    ProcessInstance byHand = begin("review", "PRU-2022-000009");
    Task task = task(byHand);
    task.setDueDate(endOf("2022-03-11"));
    tasks.saveTask(task);

    decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true));

    assertThat(book.ofCase("PRU-2022-000008").get(0).dueDate()).isEqualTo("2022-03-14");
    assertThat(task(byHand).getDueDate()).isEqualTo(endOf("2022-03-11"));
    assertThat(book.open("PRU-2022-000009").get(0).dueDate()).isEqualTo("2022-03-15");
  }

  @Test
  void aPersonWithoutRightsOnTheTasksMayRegisterADecree() {
    ProcessInstance process = begin("review", "PRU-2022-000010");
    identity.setAuthentication("ana", List.of("process-owner"));

    decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true));

    assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("ana");
    assertThat(identity.getCurrentAuthentication().getGroupIds()).containsExactly("process-owner");
    identity.clearAuthentication();
    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-15"));
    assertThat(book.open("PRU-2022-000010").get(0).history().get(0).person()).isEqualTo("ana");
  }

  @Test
  void aKnownOrWrongDecreeIsRefusedAndNotRegistered() {
    decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true));
    int known = decrees.all().size();

    assertThatThrownBy(() -> decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true)))
        .isInstanceOf(Refusal.class)
        .hasMessage("El calendario ya tiene «Licencia» el jueves 10 de marzo de 2022.");
    assertThatThrownBy(() -> decrees.add(ShippedCalendar.decree("2022-03-10", "2023-03-10", true)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("revise el año");
    assertThat(decrees.all()).hasSize(known);
  }

  @Test
  void aDecreeRegisteredWhileATermWasBeingComputedReachesItAfterwards() {
    ProcessInstance process = begin("review", "PRU-2022-000011");
    Term computed = book.open("PRU-2022-000011").get(0);
    sql.sql(
            """
            insert into calendar_closure (date_from, date_to, name, legal_basis, suspends_terms,
              source, registered_by)
            values (date '2022-03-10', date '2022-03-10', 'Licencia', 'Decreto', true,
              'Diario de prueba', 'otro-nodo')
            """)
        .update();

    lateDecree.committed(new TermComputed(computed));

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-15"));
  }

  @Test
  void aTunedCalendarParameterReachesOpenTermsAtTheNextStart() {
    today("2022-04-07");
    ProcessInstance process = begin("review", "PRU-2022-000020");
    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-04-21"));
    closeEasterMonday(true);
    try {
      drift.recompute();
    } finally {
      closeEasterMonday(false);
    }

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-04-22"));
  }

  @Test
  void everyTermKnowsADecreeRegisteredWhileCasesBegin() throws Exception {
    int cases = 60;
    ExecutorService people = Executors.newFixedThreadPool(4);
    List<Future<?>> begun = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      begun.add(people.submit(() -> begin("review", "PRU-2022-000021")));
      if (i == cases / 2) {
        decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true));
      }
    }
    for (Future<?> one : begun) {
      one.get();
    }
    people.shutdown();

    assertThat(book.open("PRU-2022-000021"))
        .hasSize(cases)
        .allSatisfy(term -> assertThat(term.dueDate()).isEqualTo("2022-03-15"));
    assertThat(tasks.createTaskQuery().list())
        .hasSize(cases)
        .allSatisfy(task -> assertThat(task.getDueDate()).isEqualTo(endOf("2022-03-15")));
  }
}
