package org.expediente.procedures.funds.supplier;

import java.time.OffsetDateTime;

/** What a person decided on a supplier in one round. */
record SupplierDecision(
    int round, SupplierState decision, String reason, String decidedBy, OffsetDateTime decidedAt) {}
