package org.expediente.procedures.funds.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Offers the members of each seat's group, and only the seats that are open. */
@DiagramBean("prepareAppointment")
class PrepareAppointment implements TaskListener {
  private final TeamTable table;
  private final People people;

  PrepareAppointment(TeamTable table, People people) {
    this.table = table;
    this.people = people;
  }

  @Override
  public void notify(DelegateTask task) {
    Seating seating = new Seating(table.of(task.getExecution().getProcessBusinessKey()));
    List<String> open = new ArrayList<>();
    for (Seat seat : Seat.values()) {
      if (seating.at(seat).isEmpty()) {
        open.add(seat.id());
      }
      task.setVariableLocal(seat.field() + "Options", Spin.JSON(options(seat)));
    }
    task.setVariableLocal("openSeats", Spin.JSON(open));
  }

  private List<Map<String, String>> options(Seat seat) {
    return people.of(seat.group()).stream()
        .map(person -> Map.of("value", person.id(), "label", person.name()))
        .toList();
  }
}
