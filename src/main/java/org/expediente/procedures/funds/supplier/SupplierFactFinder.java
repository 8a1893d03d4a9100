package org.expediente.procedures.funds.supplier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.PersonName;
import org.expediente.procedures.funds.ngo.NgoMember;
import org.expediente.procedures.funds.team.TeamMember;
import org.springframework.stereotype.Component;

/** Finds out what the decision table on suppliers (DMN-A4) asks for. */
@Component
class SupplierFactFinder {
  private final SupplierLinks links;
  private final SupplierReviewTable reviews;
  private final LineNeeds lines;
  private final Clock clock;

  SupplierFactFinder(
      SupplierLinks links, SupplierReviewTable reviews, LineNeeds lines, Clock clock) {
    this.links = links;
    this.reviews = reviews;
    this.lines = lines;
    this.clock = clock;
  }

  SupplierFacts of(Supplier supplier) {
    SupplierData data = supplier.data();
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> values = new HashMap<>();
    Map<String, String> details = new HashMap<>();
    Map<String, String> masked = new HashMap<>();

    values.put(
        "identidadValida", IdentityNumbers.error(data.idType(), data.identification()).isEmpty());
    List<String> ids =
        Stream.concat(Stream.of(data.identification()), data.persons().stream())
            .distinct()
            .toList();
    values.put("inhabilitado", reviews.debarred(ids, today));

    Optional<NgoMember> person = links.person(supplier);
    Optional<NgoMember> account = links.account(supplier);
    values.put(
        "vinculoOng",
        person.map(m -> m.kind().name()).orElse(account.isPresent() ? "CUENTA" : "NINGUNO"));
    person.ifPresent(m -> name(details, masked, "persona", m.name()));
    account.ifPresent(m -> name(details, masked, "cuentaOng", m.name()));

    Optional<TeamMember> official = links.official(supplier);
    values.put("vinculoEquipo", official.isPresent());
    official.ifPresent(o -> name(details, masked, "integrante", o.name()));

    values.put("cuentaPropia", PersonName.key(data.accountHolder()).equals(key(data)));
    shared(supplier, Contacts.ACCOUNT, "cuentaCompartida", "cuentaCon", values, details);
    shared(supplier, Contacts.PHONE, "telefonoCompartido", "telefonoCon", values, details);
    shared(supplier, Contacts.ADDRESS, "direccionCompartida", "direccionCon", values, details);

    LineNeeds.Need need = lines.of(supplier);
    values.put("giroCoincide", need.sold());
    values.put("faltanCotizaciones", need.quotesMissing());
    details.put("linea", data.line());
    details.put("cotizaciones", String.valueOf(need.quotesRequired()));
    values.put(
        "mesesConstituida",
        data.foundedOn() == null ? null : (int) ChronoUnit.MONTHS.between(data.foundedOn(), today));

    details.forEach(masked::putIfAbsent);
    return new SupplierFacts(values, details, masked);
  }

  private void shared(
      Supplier supplier,
      Contacts what,
      String fact,
      String detail,
      Map<String, Object> values,
      Map<String, String> details) {
    Optional<String> with = links.shared(supplier, what);
    values.put(fact, with.isPresent());
    with.ifPresent(entity -> details.put(detail, entity));
  }

  private static void name(
      Map<String, String> details, Map<String, String> masked, String key, String name) {
    details.put(key, name);
    masked.put(key, PersonName.initials(name));
  }

  private static String key(SupplierData data) {
    return PersonName.key(data.name());
  }
}
