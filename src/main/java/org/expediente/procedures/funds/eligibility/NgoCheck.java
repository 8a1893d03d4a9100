package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;

/**
 * What the legal area read in the organisation's papers.
 *
 * @param id null until stored
 * @param registryStatus {@code VIGENTE}, {@code CANCELADA} or {@code NO_INSCRITA}
 * @param registryNumber null where not registered
 * @param boardUntil last day of the board's credential
 * @param statementsYear last year whose statements are registered; null where none
 * @param solvencyDgii dates of issue; null where there is none
 * @param linkStatus {@code SIN_VINCULO} or {@code CON_VINCULO} (Ley de Presupuesto, art. 10)
 * @param standing {@link #CLEAN}, {@code FISCALIA} or {@code CORTE_DE_CUENTAS}
 * @param standingDetail null where clean
 * @param constitutedOn when the organisation came into being
 */
record NgoCheck(
    Long id,
    String caseNumber,
    String registryStatus,
    String registryNumber,
    LocalDate boardUntil,
    Integer statementsYear,
    LocalDate solvencyDgii,
    LocalDate solvencyIsss,
    LocalDate solvencyAfp,
    LocalDate solvencyMunicipal,
    String linkStatus,
    String linkDetail,
    boolean purposeMatches,
    String standing,
    String standingDetail,
    LocalDate constitutedOn,
    boolean similarExperience,
    String remarks,
    LocalDate checkedOn,
    String checkedBy) {
  static final String CLEAN = "NINGUNO";
  static final String REGISTERED = "VIGENTE";
}
