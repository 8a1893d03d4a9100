package org.expediente.procedures.funds.opinion;

import org.expediente.procedures.funds.team.FundsTeam;
import org.expediente.procedures.funds.team.TeamMember;
import org.springframework.stereotype.Component;

/** Names who gave an opinion (A-S31). */
@Component
class Authors {
  private final FundsTeam team;

  Authors(FundsTeam team) {
    this.team = team;
  }

  /** Name in the team of the case; the user id of somebody who is no longer in it. */
  String name(Opinion opinion) {
    return team.members(opinion.caseNumber()).stream()
        .filter(member -> member.person().equals(opinion.author()))
        .map(TeamMember::name)
        .findAny()
        .orElse(opinion.author());
  }
}
