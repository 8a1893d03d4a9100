package org.expediente.duties;

/**
 * Why a person may not do a task.
 *
 * @param code stable English code
 * @param person who is barred
 * @param actor whose act or conflict it is: the person, or the holder whom the person stands in for
 * @param act the earlier act, or null
 * @param conflict the declared conflict of interest, or null
 */
public record Bar(String code, String person, String actor, Participation act, Conflict conflict) {
  /** Somebody else must do it: {@code duty.distinctFrom} of the diagram, or incompatible roles. */
  public static final String INCOMPATIBLE = "duty.incompatible";

  /** The person has a conflict of interest in the case. */
  public static final String CONFLICT = "duty.conflict";
}
