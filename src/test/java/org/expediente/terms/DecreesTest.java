package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.ParametersOf;
import org.expediente.support.FreshDatabase;
import org.junit.jupiter.api.Test;

/** A person may be completing the very task that a decree moves. */
class DecreesTest {
  private static final LocalDate MARCH_7 = LocalDate.of(2022, 3, 7);
  private static final Closure MARCH_10 = ShippedCalendar.decree("2022-03-10", "2022-03-10", true);

  private final FreshDatabase database = FreshDatabase.create();
  private final Actors actors = () -> new Actor("ana", List.of());
  private final Clock clock =
      Clock.fixed(Instant.parse("2022-03-07T15:00:00Z"), ZoneId.of("America/El_Salvador"));
  private final ClosureTable closures = new ClosureTable(database.sql());
  private final TermChangeTable changes = new TermChangeTable(database.sql(), actors, clock);
  private final TermTable terms =
      new TermTable(database.sql(), changes, new SuspensionTable(database.sql()));
  private final BusinessCalendar calendar =
      new BusinessCalendar(ShippedCalendar.yearly(), closures, ParametersOf.shippedFiles(database));

  @Test
  void triesAgainWhereSomebodyElseWasFaster() {
    Term term = termOf5Days();

    assertThat(decreesWithBusyEngine(2).add(MARCH_10)).isEqualTo(new Decrees.Recomputed(1, 0));

    assertThat(terms.find(term.id()).dueDate()).isEqualTo("2022-03-15");
    assertThat(terms.find(term.id()).history()).as("one move, not three").hasSize(1);
  }

  @Test
  void keepsTheDecreeAndGoesOnWithTheNextTermWhenOneCannotBeMoved() {
    Term stuck = termOf5Days();
    Term next = termOf5Days();

    assertThat(decreesWithBusyEngine(3).add(MARCH_10)).isEqualTo(new Decrees.Recomputed(1, 1));

    assertThat(terms.find(stuck.id()).dueDate()).isEqualTo("2022-03-14");
    assertThat(terms.find(next.id()).dueDate()).isEqualTo("2022-03-15");
    assertThat(decreesWithBusyEngine(0).recompute("nuevo intento"))
        .isEqualTo(new Decrees.Recomputed(1, 0));
    assertThat(terms.find(stuck.id()).dueDate()).isEqualTo("2022-03-15");
  }

  @Test
  void doesNotTouchATermThatWasComputedWithThisCalendar() {
    Decrees decrees = decreesWithBusyEngine(0);
    decrees.add(MARCH_10);
    Term term = termOf5Days();

    assertThat(decrees.recompute("otra vez")).isEqualTo(new Decrees.Recomputed(0, 0));
    assertThat(terms.find(term.id()).dueDate()).isEqualTo("2022-03-15");
  }

  private Decrees decreesWithBusyEngine(int failures) {
    EngineDates busy =
        new EngineDates(null, null, null, actors, clock) {
          private int left = failures;

          @Override
          void move(Term term, LocalDateTime before) {
            if (left-- > 0) {
              throw new OptimisticLockingException("somebody was faster");
            }
          }
        };
    Recomputation recomputation = new Recomputation(terms, changes, calendar, busy, event -> {});
    return new Decrees(
        closures, terms, calendar, recomputation, actors, event -> {}, database.transactions());
  }

  private Term termOf5Days() {
    Parameter length =
        new Parameter("test", "5", "business-days", MARCH_7, null, "ley", true, "prueba");
    return terms.insert(
        new Place("PRU-2022-000001", "p", "e", "userTask_review", "i"),
        length,
        5,
        MARCH_7,
        calendar.count(MARCH_7, 5),
        LocalTime.of(23, 59, 59),
        clock.instant());
  }
}
