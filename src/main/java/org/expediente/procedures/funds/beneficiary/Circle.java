package org.expediente.procedures.funds.beneficiary;

import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.casefile.PersonName;
import org.expediente.procedures.funds.ngo.NgoMember;
import org.expediente.procedures.funds.ngo.NgoMembers;
import org.expediente.procedures.funds.team.FundsTeam;
import org.springframework.stereotype.Component;

/** People whom a programme should not serve unseen: the organisation's and the ministry's own. */
@Component
class Circle {
  private final NgoMembers members;
  private final FundsTeam team;

  Circle(NgoMembers members, FundsTeam team) {
    this.members = members;
    this.team = team;
  }

  /**
   * The circle of one case.
   *
   * @param duis of the organisation's people and their relatives
   * @param names keys of the team's names: the ministry's roster has no DUI
   */
  record Known(Set<String> duis, Set<String> names) {
    /** The person, or who answers for it, belongs to the circle. */
    boolean holds(Beneficiary person) {
      BeneficiaryData data = person.data();
      return data.idType() == DocumentKind.DUI && duis.contains(data.idNumber())
          || data.guardianDui() != null && duis.contains(data.guardianDui())
          || names.contains(person.nameKey());
    }
  }

  Known of(String caseNumber) {
    return new Known(
        members.of(caseNumber).stream().map(NgoMember::dui).collect(Collectors.toSet()),
        team.members(caseNumber).stream()
            .map(member -> PersonName.key(member.name()))
            .collect(Collectors.toSet()));
  }
}
