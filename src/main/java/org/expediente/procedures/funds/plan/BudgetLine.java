package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;

/**
 * A line of a plan's budget.
 *
 * @param code unique within the plan, e.g. {@code L-01}
 * @param unit what the quantity counts, e.g. {@code mes}
 * @param unitPrice USD
 * @param total USD; quantity times unit price, rounded half up to the cent
 * @param month of the programme in which it is spent, 1 being the first
 * @param activityCode the activity that needs it
 * @param administrative whether it counts towards the limit of administrative cost
 */
public record BudgetLine(
    String code,
    String description,
    String unit,
    BigDecimal quantity,
    BigDecimal unitPrice,
    BigDecimal total,
    PaymentMode mode,
    int month,
    String activityCode,
    boolean administrative) {}
