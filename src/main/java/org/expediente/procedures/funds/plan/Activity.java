package org.expediente.procedures.funds.plan;

import java.time.LocalDate;

/**
 * An activity of a plan.
 *
 * @param code unique within the plan, e.g. {@code A-01}
 * @param responsible who carries it out
 * @param verification by what document or record it can be verified (A-S38)
 * @param withoutCost true where no budget line needs to pay for it
 */
record Activity(
    String code,
    String name,
    LocalDate start,
    LocalDate end,
    String responsible,
    String verification,
    boolean withoutCost) {}
