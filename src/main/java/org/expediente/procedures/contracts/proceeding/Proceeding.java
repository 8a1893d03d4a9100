package org.expediente.procedures.contracts.proceeding;

import java.time.LocalDate;
import org.expediente.procedures.contracts.contract.Regime;

/**
 * One proceeding on a contract.
 *
 * @param caseNumber the case that it runs in: the incident's or the contract's
 * @param regime whose terms it has; chosen on the day it opened
 * @param resolvedOn day of the authority's resolution, or null
 * @param firmOn the day from which no appeal is possible any more, or null
 * @param outcome of its kind, e.g. {@code IMPUESTA}, {@code EXONERADA}, {@code DECLARADA}; or null
 */
public record Proceeding(
    long id,
    String caseNumber,
    String contractCase,
    ProceedingKind kind,
    Regime regime,
    ProceedingState state,
    LocalDate openedOn,
    LocalDate resolvedOn,
    LocalDate firmOn,
    String outcome) {}
