package org.expediente.procedures.contracts.administration;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the books know of a contract on a day: the memory that a change of manager must not lose.
 */
@Component
class ContractStanding {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final IncidentBook incidents;
  private final TaskService tasks;
  private final Unrestricted unrestricted;

  ContractStanding(
      Contracts contracts,
      Obligations obligations,
      Guarantees guarantees,
      IncidentBook incidents,
      @Lazy TaskService tasks,
      Unrestricted unrestricted) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.incidents = incidents;
    this.tasks = tasks;
    this.unrestricted = unrestricted;
  }

  List<String> obligations(String contractCase) {
    return obligations.fulfilments(contractCase).stream().map(ContractStanding::line).toList();
  }

  private static String line(Fulfilment of) {
    String state = of.met() ? "cumplida" : "faltan " + Words.money(of.missing());
    return "%s, vence el %s: %s."
        .formatted(of.obligation().title(), Words.date(of.obligation().dueOn()), state);
  }

  List<String> guarantees(String contractCase) {
    return guarantees.of(contractCase).stream()
        .map(
            one ->
                "%s por %s, hasta el %s (%s)."
                    .formatted(
                        one.title(),
                        Words.money(one.amount()),
                        Words.date(one.validTo()),
                        one.state().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  List<String> openIncidents(String contractCase) {
    return incidents.of(contractCase).stream()
        .filter(one -> !one.closed())
        .map(
            one ->
                "%s, del %s%s."
                    .formatted(
                        one.type().label(),
                        Words.date(one.factOn()),
                        one.caseNumber() == null ? "" : ", expediente " + one.caseNumber()))
        .toList();
  }

  /**
   * Names of the tasks that a person holds in the contract's case and in those of its incidents,
   * without the hand-over itself.
   */
  List<String> tasks(String contractCase, String person) {
    return contracts.cases(contractCase).stream()
        .flatMap(caseNumber -> held(caseNumber, person).stream())
        .filter(task -> !task.getTaskDefinitionKey().equals("userTask_handOverContract"))
        .map(Task::getName)
        .sorted()
        .toList();
  }

  private List<Task> held(String caseNumber, String person) {
    return unrestricted.read(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskAssignee(person)
                .list());
  }
}
