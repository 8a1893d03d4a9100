package org.expediente.procedures.funds.supplier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PartyKind;

/**
 * What the organisation says of a supplier.
 *
 * @param row of the organisation's table
 * @param identification DUI or NIT with hyphens
 * @param nrc registration as a taxpayer of VAT, or null
 * @param representativeDui of who acts for it; null for a natural person
 * @param account digits only
 * @param line code of the budget line it sells for
 * @param foundedOn null for a natural person
 */
record SupplierData(
    int row,
    PartyKind kind,
    IdentityType idType,
    String identification,
    String nrc,
    String name,
    String representativeDui,
    String representative,
    List<Shareholder> shareholders,
    String bank,
    String account,
    String accountHolder,
    String address,
    String phone,
    String email,
    String activity,
    String line,
    LocalDate foundedOn) {

  /** DUIs of the persons behind it. */
  List<String> persons() {
    return Stream.concat(
            Stream.of(identification, representativeDui == null ? "" : representativeDui),
            shareholders.stream().map(Shareholder::dui))
        .filter(id -> id.length() == 10)
        .distinct()
        .toList();
  }

  /** The same at another place of the list. */
  SupplierData at(int row) {
    return new SupplierData(
        row,
        kind,
        idType,
        identification,
        nrc,
        name,
        representativeDui,
        representative,
        shareholders,
        bank,
        account,
        accountHolder,
        address,
        phone,
        email,
        activity,
        line,
        foundedOn);
  }
}
