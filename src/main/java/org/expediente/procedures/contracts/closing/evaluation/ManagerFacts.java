package org.expediente.procedures.contracts.closing.evaluation;

import java.util.Map;
import org.expediente.procedures.contracts.team.Designation;

/**
 * What one part of the procedure knows of how a manager did. Each part that counts something is one
 * bean; what nobody counts is zero.
 */
public interface ManagerFacts {
  /** How often each fact happened while the designation lasted; what is not named is zero. */
  Map<ManagerFact, Integer> of(Designation designation);
}
