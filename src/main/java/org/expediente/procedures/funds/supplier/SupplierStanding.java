package org.expediente.procedures.funds.supplier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How whoever issued a document stands in the case's list of suppliers (A-S18). */
@Service
public class SupplierStanding {
  private final SupplierTable suppliers;
  private final SupplierLinks links;
  private final JdbcClient jdbc;
  private final Clock clock;

  SupplierStanding(SupplierTable suppliers, SupplierLinks links, JdbcClient jdbc, Clock clock) {
    this.suppliers = suppliers;
    this.links = links;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whether the issuer is validated and was so on that day: a later validation covers nothing that
   * was bought before.
   *
   * @param identification DUI or NIT with hyphens
   */
  public boolean validatedOn(String caseNumber, String identification, LocalDate day) {
    return jdbc.sql(
            "select validated_at from fund_supplier where case_number = ? and identification = ?"
                + " and state = 'VALIDADO' and validated_at is not null")
        .params(caseNumber, identification)
        .query(OffsetDateTime.class)
        .optional()
        .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
        .filter(since -> !since.isAfter(day))
        .isPresent();
  }

  /**
   * Who ties the issuer to the organisation or the ministry's team now, as it reads in a sentence;
   * boards and teams change after a validation.
   */
  public Optional<String> related(String caseNumber, String identification) {
    return suppliers.of(caseNumber).stream()
        .filter(supplier -> supplier.data().identification().equals(identification))
        .findFirst()
        .flatMap(this::related);
  }

  private Optional<String> related(Supplier supplier) {
    return links
        .person(supplier)
        .or(() -> links.account(supplier))
        .map(member -> member.kind().spanish())
        .or(() -> links.official(supplier).map(official -> "equipo del Ministerio"));
  }
}
