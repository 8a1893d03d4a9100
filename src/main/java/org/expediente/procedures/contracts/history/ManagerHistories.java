package org.expediente.procedures.contracts.history;

import java.util.List;
import java.util.Optional;
import org.expediente.documents.PersonNames;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.closing.evaluation.Evaluations;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFactSheet;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.omission.Omission;
import org.expediente.procedures.contracts.incident.omission.Omissions;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the history of a contract manager (B-S19). */
@Service
@Transactional
public class ManagerHistories {
  private final HistoryAccess access;
  private final Designations designations;
  private final Contracts contracts;
  private final Evaluations evaluations;
  private final ManagerFactSheet facts;
  private final Omissions omissions;
  private final IncidentBook incidents;
  private final PersonNames names;

  ManagerHistories(
      HistoryAccess access,
      Designations designations,
      Contracts contracts,
      Evaluations evaluations,
      ManagerFactSheet facts,
      Omissions omissions,
      IncidentBook incidents,
      PersonNames names) {
    this.access = access;
    this.designations = designations;
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.facts = facts;
    this.omissions = omissions;
    this.incidents = incidents;
    this.names = names;
  }

  /**
   * The history of a person; that it was read is journaled.
   *
   * @param user user id
   * @throws Refusal forbidden, for areas that may not read it; notFound, for somebody who was never
   *     appointed
   */
  public ManagerHistory of(String user) {
    access.check();
    List<Designation> all = designations.ofManager(user);
    if (all.isEmpty()) {
      throw Refusal.notFound(
          "contracts.manager.unknown",
          "«%s» no ha sido nombrado administrador de ningún contrato.".formatted(user));
    }
    access.read("administrador " + user);
    return new ManagerHistory(
        user,
        names.of(user),
        all.stream().map(this::administered).toList(),
        omissions.of(user).stream().map(this::omitted).toList());
  }

  private ManagerHistory.Omitted omitted(Omission of) {
    return new ManagerHistory.Omitted(of, incidents.find(of.incidentId()).caseNumber());
  }

  private ManagerHistory.Administered administered(Designation of) {
    Optional<Evaluation> evaluation = evaluations.of(of.id());
    return new ManagerHistory.Administered(
        contracts.of(of.contractCase()),
        of,
        evaluation.map(evaluations::facts).orElseGet(() -> facts.of(of)),
        evaluation.orElse(null));
  }
}
