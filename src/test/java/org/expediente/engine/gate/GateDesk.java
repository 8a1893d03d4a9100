package org.expediente.engine.gate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deploys as the process owner does, and sees what the database holds. */
@Component
class GateDesk {
  static final String OWNER = "process-owner-1";

  private final RepositoryService repository;
  private final Journal journal;
  private final JdbcClient sql;
  private final Desk desk;

  GateDesk(RepositoryService repository, Journal journal, JdbcClient sql, Desk desk) {
    this.repository = repository;
    this.journal = journal;
    this.sql = sql;
    this.desk = desk;
  }

  Deployment deploy(GateFiles files) {
    return desk.as(OWNER, () -> deploy(files.all()));
  }

  private Deployment deploy(Map<String, String> files) {
    var deployment = repository.createDeployment().name("gate-test");
    files.forEach(deployment::addString);
    return deployment.deploy();
  }

  /** Rows of everything that a deployment writes. */
  List<Long> stored() {
    return List.of("act_re_deployment", "act_ge_bytearray", "act_re_procdef", "act_re_decision_def")
        .stream()
        .map(table -> sql.sql("select count(*) from " + table).query(Long.class).single())
        .toList();
  }

  /** The last entry of the journal there is now. */
  long journalEnd() {
    return sql.sql("select coalesce(max(id), 0) from journal_entry").query(Long.class).single();
  }

  /** What the journal has since then, without the registers of chains. */
  List<Entry> since(long end) {
    return journal.entries(null, end, 1000).stream()
        .filter(entry -> !entry.kind().equals("chain.opened"))
        .toList();
  }

  /** Takes everything away that these tests deployed. */
  void clear() {
    repository.createDeploymentQuery().deploymentName("gate-test").list().stream()
        .map(Deployment::getId)
        .forEach(id -> repository.deleteDeployment(id, true));
  }
}
