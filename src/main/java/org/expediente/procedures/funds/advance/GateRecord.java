package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;

/** An answer of the gate as it was stored, with the values it rested on; all sums in USD. */
record GateRecord(
    long requestId,
    GateResult result,
    int rule,
    String reasons,
    BigDecimal released,
    boolean capped,
    Integer overridden,
    BigDecimal assigned,
    BigDecimal available,
    BigDecimal previousTransferred,
    BigDecimal previousAccepted,
    BigDecimal unaccounted,
    BigDecimal firstMax,
    BigDecimal accountedMin,
    GateMode mode,
    String legalBasis,
    boolean ratified,
    int decisionVersion) {}
