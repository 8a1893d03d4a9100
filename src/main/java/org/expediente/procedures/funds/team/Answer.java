package org.expediente.procedures.funds.team;

import java.util.List;

/**
 * What an appointed person answers and declares.
 *
 * @param conflict whether a conflict of interest is declared (LEG art. 3 j)
 * @param companies in which the person has a part; may be null
 * @param excuseReason null where the person accepts
 */
record Answer(
    boolean accepts,
    boolean conflict,
    List<Relative> relatives,
    String companies,
    String excuseReason) {}
