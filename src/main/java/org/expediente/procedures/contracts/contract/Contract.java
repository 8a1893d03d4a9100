package org.expediente.procedures.contracts.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A contract or another document of obligations, as it was signed.
 *
 * @param number as the institution numbers it
 * @param subject what is contracted, Spanish
 * @param processBeganOn first day of the procurement
 * @param termDays calendar days from the start order
 * @param originalAmount USD; {@link Contracts#amount} gives what is in force
 * @param advanceAmount USD; zero without an advance
 * @param deductsFines whether firm fines may be deducted from what is still to be paid
 * @param contractorNit with hyphens; a DUI for a natural person
 * @param contractorGroup group of the contractor's users
 * @param startsOn null before the start order
 * @param endsOn last day of the term with its extensions; null before the start order
 */
public record Contract(
    String caseNumber,
    String number,
    Instrument instrument,
    Regime regime,
    Modality modality,
    ContractObject object,
    String subject,
    LocalDate processBeganOn,
    LocalDate signedOn,
    int termDays,
    BigDecimal originalAmount,
    BigDecimal advanceAmount,
    boolean deductsFines,
    String contractorNit,
    String contractorName,
    String contractorGroup,
    String requestingUnit,
    ContractState state,
    LocalDate startsOn,
    LocalDate endsOn) {

  /** {@code Contrato MJSP-012/2022 con Suministros del Norte}. */
  public String title() {
    return "%s %s con %s".formatted(instrument.label(), number, contractorName);
  }

  /** One key for all ways of writing a number: letters and digits, upper case. */
  static String key(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
