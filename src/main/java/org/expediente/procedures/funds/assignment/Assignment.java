package org.expediente.procedures.funds.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the Legislative Assembly assigned to one organisation. It is no right to the money: that
 * needs an approved plan and a signed agreement (A-S45).
 *
 * @param decree legislative decree, as the notice names it
 * @param gazetteDate of its publication in the Diario Oficial
 * @param budgetLine of the ministry's budget
 * @param amount USD
 * @param legalPurpose the destination that the Assembly fixed, Spanish
 * @param ngoNit with hyphens
 * @param ngoGroup group of the organisation's users
 */
public record Assignment(
    String caseNumber,
    String decree,
    LocalDate gazetteDate,
    String budgetLine,
    BigDecimal amount,
    String legalPurpose,
    String ngoNit,
    String ngoName,
    String ngoGroup) {

  /** The same, once it has a case. */
  Assignment registered(String number, String nit, String group) {
    return new Assignment(
        number, decree, gazetteDate, budgetLine, amount, legalPurpose, nit, ngoName, group);
  }

  /** One key for all ways of writing a decree: letters and digits, upper case. */
  String decreeKey() {
    return decree.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
