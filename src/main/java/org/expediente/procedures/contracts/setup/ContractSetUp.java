package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;

/** What the diagram of the set-up asks and does. */
@DiagramBean("contractSetUp")
public class ContractSetUp {
  private final Contracts contracts;
  private final Covers covers;
  private final FilingTable filings;
  private final IncidentBook incidents;
  private final Clock clock;

  ContractSetUp(
      Contracts contracts,
      Covers covers,
      FilingTable filings,
      IncidentBook incidents,
      Clock clock) {
    this.contracts = contracts;
    this.covers = covers;
    this.filings = filings;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** Whether everything that must be there before the start order is in custody. */
  public boolean guaranteed(DelegateExecution execution) {
    return missing(contract(execution)).isEmpty();
  }

  /** The term of the guarantees passed: an incident (B06, LACAP 94 a). */
  public void guaranteeMissing(DelegateExecution execution) {
    Contract contract = contract(execution);
    String what =
        missing(contract).stream().map(RequiredGuarantee::words).collect(Collectors.joining("; "));
    detect(contract, "El contratista no presentó en plazo: %s.".formatted(what));
  }

  /** What was filed does not suffice: an incident, and another one is awaited. */
  public void guaranteePoor(DelegateExecution execution) {
    Contract contract = contract(execution);
    String reason = filings.latest(contract.caseNumber()).orElseThrow().reason();
    detect(
        contract,
        "La Dirección Jurídica encontró insuficiente lo presentado: %s".formatted(reason));
  }

  private List<RequiredGuarantee> missing(Contract contract) {
    return covers.expected(contract).missing(covers.held(contract), List.of());
  }

  /** Not again while one is open: the same default is one incident. */
  private void detect(Contract contract, String facts) {
    contracts.hold(contract.caseNumber());
    LocalDate today = LocalDate.now(clock);
    boolean open =
        incidents.of(contract.caseNumber()).stream()
            .filter(one -> one.type() == IncidentType.GARANTIA)
            .anyMatch(one -> !one.closed());
    if (!open) {
      incidents.detect(
          new NewIncident(contract.caseNumber(), null, IncidentType.GARANTIA, today, today, facts));
    }
  }

  private Contract contract(DelegateExecution execution) {
    return contracts.of(execution.getProcessBusinessKey());
  }
}
