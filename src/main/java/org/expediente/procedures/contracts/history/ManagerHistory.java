package org.expediente.procedures.contracts.history;

import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.team.Designation;

/**
 * All that is known of a contract manager.
 *
 * @param user user id
 * @param designations oldest first
 */
public record ManagerHistory(String user, String name, List<Administered> designations) {

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
}
