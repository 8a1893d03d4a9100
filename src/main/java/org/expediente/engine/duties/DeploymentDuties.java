package org.expediente.engine.duties;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks after a deployment whether people remain for every task, and says so where they do not. At
 * start the people are not there yet when the diagrams are: then it waits for the application.
 */
@Component
class DeploymentDuties {
  private static final Logger LOG = LoggerFactory.getLogger(DeploymentDuties.class);

  private final ObjectProvider<DutyFindings> findings;
  private final ObjectProvider<Journal> journal;
  private final Set<String> waiting = new ConcurrentSkipListSet<>();
  private volatile boolean ready;

  DeploymentDuties(ObjectProvider<DutyFindings> findings, ObjectProvider<Journal> journal) {
    this.findings = findings;
    this.journal = journal;
  }

  void deployed(List<String> processes) {
    waiting.addAll(processes);
    if (ready) {
      examine();
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    ready = true;
    examine();
  }

  private void examine() {
    List<String> processes = List.copyOf(waiting);
    waiting.clear();
    if (!processes.isEmpty()) {
      findings.getObject().about(processes).forEach(this::report);
    }
  }

  private void report(DutyFinding finding) {
    LOG.warn("Separation of duties cannot be kept: {}", finding.sentence());
    journal
        .getObject()
        .record(
            new Act(
                null,
                "duty.unsatisfiable",
                finding.process(),
                Map.of("message", finding.sentence())));
  }
}
