package org.expediente.procedures.contracts.debarment;

import java.math.BigDecimal;

/**
 * Fines of one contractor that became firm in one fiscal year.
 *
 * @param contractorNit with hyphens
 * @param fiscalYear calendar year
 * @param total USD
 */
public record FiscalYearFines(String contractorNit, int fiscalYear, int count, BigDecimal total) {}
