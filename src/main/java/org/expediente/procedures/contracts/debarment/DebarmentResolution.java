package org.expediente.procedures.contracts.debarment;

import java.time.LocalDate;

/** What the authority resolved. */
record DebarmentResolution(
    long proceedingId, boolean declared, String motive, String resolvedBy, LocalDate resolvedOn) {}
