package org.expediente.procedures.funds.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.diagram.Words;
import org.expediente.duties.Duties;
import org.expediente.duties.Involvement;
import org.expediente.problem.Complaints;
import org.springframework.stereotype.Component;

/** Who may be appointed to which seat (A.2, SoD-1). */
@Component
class AppointmentRules {
  /** Acts of the authority in the case: whoever did them decides, and may not also propose. */
  private static final List<String> DECIDING =
      List.of("userTask_appointTeam", "userTask_reviewLegalStanding");

  /** Acts before the team: who did them may neither follow up nor administer the program. */
  private static final List<String> CHECKING =
      List.of("userTask_certifyCredit", "userTask_checkNgo");

  private final People people;
  private final Duties duties;

  AppointmentRules(People people, Duties duties) {
    this.people = people;
    this.duties = duties;
  }

  /**
   * The chosen people by seat.
   *
   * @param authority who appoints
   * @throws org.expediente.problem.Refusal with all that is wrong, by seat
   */
  Map<Seat, Person> check(
      String caseNumber, List<Choice> choices, Seating seating, String authority) {
    Complaints complaints = new Complaints();
    Map<Seat, Person> chosen = new HashMap<>();
    Map<String, Seat> seatOf = new HashMap<>();
    for (Seat seat : Seat.values()) {
      boolean open = seating.at(seat).isEmpty();
      boolean given = choices.stream().anyMatch(choice -> choice.seat() == seat);
      complaints
          .when(open && seat.required() && !given, seat.field(), missing(seat))
          .when(!open && given, seat.field(), taken(seat));
    }
    for (Choice choice : choices) {
      Optional<Person> member = member(choice);
      complaints.when(member.isEmpty(), choice.seat().field(), stranger(choice));
      member.ifPresent(
          person -> {
            chosen.put(choice.seat(), person);
            barred(caseNumber, choice.seat(), person, seating, authority, complaints);
            Seat other = seatOf.putIfAbsent(person.id(), choice.seat());
            complaints.when(
                other != null, choice.seat().field(), twoSeats(person, choice.seat(), other));
          });
    }
    complaints.settle("funds.team.appointment");
    return chosen;
  }

  private void barred(
      String caseNumber,
      Seat seat,
      Person person,
      Seating seating,
      String authority,
      Complaints complaints) {
    Seat holds = seating.of(person.id()).map(a -> Seat.of(a.seat())).orElse(null);
    complaints
        .when(person.id().equals(authority), seat.field(), "Usted no puede designarse a sí mismo.")
        .when(holds != null && !seat.filledBy(holds), seat.field(), twoSeats(person, seat, holds))
        .when(
            seating.excused(person.id()),
            seat.field(),
            "%s ya se excusó en este expediente; designe a otra persona.".formatted(person.name()));
    earlier(caseNumber, seat, person)
        .ifPresent(act -> complaints.when(true, seat.field(), incompatible(person, seat, act)));
  }

  private Optional<Involvement> earlier(String caseNumber, Seat seat, Person person) {
    boolean independent = seat != Seat.FINANCIAL && seat != Seat.LEGAL;
    return duties.involved(caseNumber, independent ? both() : DECIDING).stream()
        .filter(act -> act.person().equals(person.id()))
        .findFirst();
  }

  private static List<String> both() {
    return Stream.concat(DECIDING.stream(), CHECKING.stream()).toList();
  }

  private Optional<Person> member(Choice choice) {
    return people.of(choice.seat().group()).stream()
        .filter(person -> person.id().equals(choice.person()))
        .findAny();
  }

  private static String missing(Seat seat) {
    return "Designe a una persona para el puesto «%s».".formatted(seat.title());
  }

  private static String taken(Seat seat) {
    return "El puesto «%s» ya está ocupado.".formatted(seat.title());
  }

  private static String stranger(Choice choice) {
    return "«%s» no pertenece al área del puesto «%s»."
        .formatted(choice.person(), choice.seat().title());
  }

  private static String twoSeats(Person person, Seat seat, Seat other) {
    return other == null
        ? ""
        : "%s no puede ocupar el puesto «%s»: ya ocupa «%s» en este expediente."
            .formatted(person.name(), seat.title(), other.title());
  }

  private static String incompatible(Person person, Seat seat, Involvement act) {
    return "%s no puede ocupar el puesto «%s»: ya intervino como %s en este expediente (%s, %s)."
        .formatted(person.name(), seat.title(), act.role(), act.taskName(), Words.date(act.on()));
  }
}
