package org.expediente.procedures.contracts.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All incidents of all contracts (B-S12). */
@Service
@Transactional
public class IncidentBook {
  private final IncidentTable table;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  IncidentBook(IncidentTable table, Journal journal, ApplicationEventPublisher events) {
    this.table = table;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Takes in what a rule of the house found; its case opens with this transaction.
   *
   * @return its id
   */
  public long detect(NewIncident incident) {
    long id = add(incident, "SISTEMA");
    events.publishEvent(new IncidentDetected(id, incident.contractCase()));
    return id;
  }

  /**
   * As {@link #detect}, unless the obligation has an incident of this type already: the watch may
   * run twice (B12). A delay that began after the day to which an extension moved the obligation is
   * another one than that which the extension ended.
   */
  public void detectOnce(NewIncident incident) {
    journal.hold(incident.contractCase());
    boolean known = of(incident.contractCase()).stream().anyMatch(one -> same(one, incident));
    if (!known) {
      detect(incident);
    }
  }

  private static boolean same(Incident known, NewIncident found) {
    boolean ended =
        known.type() == IncidentType.MORA
            && known.closed()
            && known.factOn().isBefore(found.factOn());
    return known.type() == found.type()
        && Objects.equals(known.obligationId(), found.obligationId())
        && !ended;
  }

  /** Writes down what a person reports, whose case is just opening. */
  long add(NewIncident incident, String origin) {
    journal.hold(incident.contractCase());
    long id = table.add(incident, origin);
    Map<String, Object> data = new HashMap<>();
    data.put("type", incident.type().label());
    data.put("fact", Words.date(incident.factOn()));
    data.put("known", Words.date(incident.knownOn()));
    data.put("facts", incident.facts());
    data.put("obligation", incident.obligationId());
    data.put("origin", origin);
    journal.record(new Act(incident.contractCase(), "contracts.incidentTaken", null, data));
    return id;
  }

  /** All incidents of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<Incident> of(String contractCase) {
    return table.ofContract(contractCase);
  }

  /** The incident that a case is about; empty for the case of a contract itself. */
  @Transactional(readOnly = true)
  public Optional<Incident> ofCase(String caseNumber) {
    return table.ofCase(caseNumber);
  }

  /** One incident. */
  @Transactional(readOnly = true)
  public Incident find(long id) {
    return table.find(id).orElseThrow(() -> new IllegalArgumentException("No incident " + id));
  }

  /** Whether any incident of the contract is still open: no guarantee goes back, nothing closes. */
  @Transactional(readOnly = true)
  public boolean anyOpen(String contractCase) {
    return of(contractCase).stream().anyMatch(one -> !one.closed());
  }

  void opened(long id, String caseNumber) {
    table.opened(id, caseNumber);
  }

  /** Moves an incident on; the act that does so is journaled by its step. */
  public void move(long id, String state) {
    table.state(id, state);
  }
}
