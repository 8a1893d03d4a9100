package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An obligation about to be registered; see {@link Obligation} for the meaning. */
public record NewObligation(
    String code,
    String clause,
    String description,
    ObligationKind kind,
    LocalDate dueOn,
    BigDecimal amount,
    String evidence,
    boolean critical) {}
