package org.expediente.procedures.funds.supplier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expediente.casefile.PersonName;
import org.expediente.procedures.funds.ngo.NgoMember;
import org.expediente.procedures.funds.ngo.NgoMembers;
import org.expediente.procedures.funds.team.FundsTeam;
import org.expediente.procedures.funds.team.TeamMember;
import org.springframework.stereotype.Component;

/** Looks for what ties a supplier to the organisation, the ministry's team or another supplier. */
@Component
class SupplierLinks {
  private final NgoMembers members;
  private final FundsTeam team;
  private final SupplierTable suppliers;

  SupplierLinks(NgoMembers members, FundsTeam team, SupplierTable suppliers) {
    this.members = members;
    this.team = team;
    this.suppliers = suppliers;
  }

  /** The closest person of the organisation who is behind the supplier: board before staff. */
  Optional<NgoMember> person(Supplier supplier) {
    List<String> duis = supplier.data().persons();
    String name = PersonName.key(supplier.data().name());
    String representative = key(supplier.data().representative());
    return members.of(supplier.caseNumber()).stream()
        .filter(
            m ->
                duis.contains(m.dui())
                    || m.nameKey().equals(name)
                    || m.nameKey().equals(representative))
        .min(Comparator.comparing(NgoMember::kind));
  }

  /** The person of the organisation with the supplier's account. */
  Optional<NgoMember> account(Supplier supplier) {
    return members.of(supplier.caseNumber()).stream()
        .filter(m -> Contacts.ACCOUNT.same(m.account(), supplier.data().account()))
        .findFirst();
  }

  /** The official of the team who has the name of the supplier or of who acts for it. */
  Optional<TeamMember> official(Supplier supplier) {
    String name = PersonName.key(supplier.data().name());
    String representative = key(supplier.data().representative());
    return team.members(supplier.caseNumber()).stream()
        .filter(
            official -> {
              String key = PersonName.key(official.name());
              return key.equals(name) || key.equals(representative);
            })
        .findFirst();
  }

  /** With whom the supplier shares an account, phone or address, as it reads in a sentence. */
  Optional<String> shared(Supplier supplier, Contacts what) {
    Function<SupplierData, String> of =
        switch (what) {
          case ACCOUNT -> SupplierData::account;
          case PHONE -> SupplierData::phone;
          case ADDRESS -> SupplierData::address;
        };
    String own = of.apply(supplier.data());
    Optional<String> inside =
        what == Contacts.ACCOUNT
            ? Optional.empty()
            : members.of(supplier.caseNumber()).stream()
                .filter(m -> what.same(what == Contacts.PHONE ? m.phone() : m.address(), own))
                .map(m -> "la organización (" + m.kind().spanish() + ")")
                .findFirst();
    return inside.or(
        () ->
            suppliers.of(supplier.caseNumber()).stream()
                .filter(other -> other.id() != supplier.id())
                .filter(other -> what.same(of.apply(other.data()), own))
                .map(other -> "el proveedor de la fila " + other.data().row())
                .findFirst());
  }

  private static String key(String name) {
    return name == null ? "" : PersonName.key(name);
  }
}
