package org.expediente.procedures.funds.team;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** The team of a case, for diagrams and for the steps that follow. */
@DiagramBean("fundsTeam")
public class FundsTeam {
  private final TeamTable table;

  FundsTeam(TeamTable table) {
    this.table = table;
  }

  /**
   * User id of who holds the seat in the execution's case.
   *
   * @return null while nobody has accepted it: the task is then open to the seat's group
   * @throws IllegalArgumentException for a seat that does not exist
   */
  public String member(DelegateExecution e, String seat) {
    return seating(e).accepted(Seat.of(seat)).map(Appointment::person).orElse(null);
  }

  /** Everybody who holds a seat, in the order in which they were appointed. */
  public List<TeamMember> members(String caseNumber) {
    return table.of(caseNumber).stream()
        .filter(a -> a.state() == SeatState.ACEPTADO)
        .map(Appointment::member)
        .toList();
  }

  /** Group from which the seat's member comes. */
  public String group(String seat) {
    return Seat.of(seat).group();
  }

  /** Seats whose appointed person has not answered yet. */
  public List<String> awaited(DelegateExecution e) {
    return seating(e).awaited().stream().map(Appointment::seat).toList();
  }

  /** User id of who is appointed to the seat, accepted or not. */
  public String appointed(DelegateExecution e, String seat) {
    return seating(e).at(Seat.of(seat)).orElseThrow().person();
  }

  /** Whether every seat that the team needs is accepted and nobody's answer is out. */
  public boolean complete(DelegateExecution e) {
    return seating(e).complete();
  }

  private Seating seating(DelegateExecution e) {
    return new Seating(table.of(e.getProcessBusinessKey()));
  }
}
