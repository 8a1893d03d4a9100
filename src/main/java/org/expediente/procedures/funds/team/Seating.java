package org.expediente.procedures.funds.team;

import java.util.List;
import java.util.Optional;

/** Who sits where in one case, from all its appointments. */
record Seating(List<Appointment> appointments) {

  /** The appointment that counts for a seat: accepted, or waiting for an answer. */
  Optional<Appointment> at(Seat seat) {
    return appointments.stream()
        .filter(a -> a.state().open() && a.seat().equals(seat.id()))
        .findAny();
  }

  Optional<Appointment> accepted(Seat seat) {
    return at(seat).filter(a -> a.state() == SeatState.ACEPTADO);
  }

  /** The seat that a person holds or is appointed to. */
  Optional<Appointment> of(String person) {
    return appointments.stream()
        .filter(a -> a.state().open() && a.person().equals(person))
        .findAny();
  }

  /** Whether the person asked to be excused from this case before. */
  boolean excused(String person) {
    return appointments.stream()
        .anyMatch(a -> a.state() == SeatState.EXCUSADO && a.person().equals(person));
  }

  /** Those whose answer is still out. */
  List<Appointment> awaited() {
    return appointments.stream().filter(a -> a.state() == SeatState.DESIGNADO).toList();
  }

  boolean complete() {
    for (Seat seat : Seat.values()) {
      if (seat.required() && accepted(seat).isEmpty()) {
        return false;
      }
    }
    return awaited().isEmpty();
  }
}
