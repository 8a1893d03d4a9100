package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a payment is computed from; amounts in USD.
 *
 * @param gross accepted work that is paid
 * @param advance of the contract, as agreed
 * @param contractValue in force
 * @param advancePending of the advance that was paid, not yet worked off
 * @param last whether nothing of the contract is left to pay after this
 * @param factor part of the advance's share that is worked off; 1 is the same share
 * @param retention share of the gross that is retained
 * @param credit deductions that were ordered and not yet taken off a payment
 * @param fines firm and not paid, oldest first
 */
record PaymentTerms(
    BigDecimal gross,
    BigDecimal advance,
    BigDecimal contractValue,
    BigDecimal advancePending,
    boolean last,
    BigDecimal factor,
    BigDecimal retention,
    BigDecimal credit,
    List<Deduction> fines) {}
