package org.expediente.procedures.contracts.history;

import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.incident.omission.Omission;
import org.expediente.procedures.contracts.team.Designation;

/**
 * All that is known of a contract manager.
 *
 * @param user user id
 * @param designations oldest first
 * @param omissions reports that came late or never, oldest first; open and excused ones included
 */
public record ManagerHistory(
    String user, String name, List<Administered> designations, List<Omitted> omissions) {

  /**
   * A contract that the person administers or did.
   *
   * @param facts those of the evaluation; those of today while there is none
   * @param evaluation null while there is none
   */
  public record Administered(
      Contract contract,
      Designation designation,
      Map<ManagerFact, Integer> facts,
      Evaluation evaluation) {}

  /**
   * An omission.
   *
   * @param incidentCase the incident that was not reported in time
   */
  public record Omitted(Omission omission, String incidentCase) {}
}
