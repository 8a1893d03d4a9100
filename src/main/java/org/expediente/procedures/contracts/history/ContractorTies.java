package org.expediente.procedures.contracts.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.access.CaseScope;
import org.expediente.access.CaseScopes;
import org.expediente.procedures.contracts.debarment.Debarment;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.springframework.stereotype.Component;

/** Whom a contractor shares with others, and where else it takes part. */
@Component
class ContractorTies {
  private final SharedPersons persons;
  private final OtherParts parts;
  private final Debarments debarments;
  private final CaseScopes scopes;
  private final Actors actors;
  private final Clock clock;

  ContractorTies(
      SharedPersons persons,
      OtherParts parts,
      Debarments debarments,
      CaseScopes scopes,
      Actors actors,
      Clock clock) {
    this.persons = persons;
    this.parts = parts;
    this.debarments = debarments;
    this.scopes = scopes;
    this.actors = actors;
    this.clock = clock;
  }

  List<ContractorHistory.SharedPerson> shared(String nit) {
    return persons.of(nit).stream().map(this::person).toList();
  }

  private ContractorHistory.SharedPerson person(SharedPersons.Row row) {
    return new ContractorHistory.SharedPerson(
        row.idNumber(),
        row.name(),
        row.relation(),
        row.otherNit(),
        row.otherName(),
        row.otherCase(),
        row.otherRelation(),
        barredUntil(row.otherNit()));
  }

  /** Last day on which somebody may not contract; null for who may today. */
  LocalDate barredUntil(String nit) {
    return debarments.barred(List.of(nit), LocalDate.now(clock)).stream()
        .findFirst()
        .map(Debarment::validTo)
        .orElse(null);
  }

  /** Without the numbers of cases of procedures that the acting person may not see. */
  List<ContractorHistory.OtherPart> elsewhere(String nit) {
    CaseScope scope = scopes.of(actors.current());
    return parts.of(nit).stream()
        .map(
            part ->
                scope.inside(part.procedure())
                    ? part
                    : new ContractorHistory.OtherPart(part.procedure(), part.role(), null))
        .distinct()
        .toList();
  }
}
