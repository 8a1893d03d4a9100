package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;

/**
 * One round of a request for an advance.
 *
 * @param number of the advance
 * @param round 1 for the first request; every correction is another one
 * @param programmed USD in the approved schedule when it was filed
 * @param requested USD; sum of the needs
 * @param released USD that the gate lets out; zero before and where it is held back
 * @param account digits only
 */
record AdvanceRequest(
    long id,
    String caseNumber,
    int number,
    int round,
    BigDecimal programmed,
    BigDecimal requested,
    BigDecimal released,
    String account,
    RequestState state) {}
