package org.expediente.casefile;

import java.util.HashMap;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Adds parties to cases. */
@Component
class Parties {
  private final CaseStore cases;
  private final PartyStore parties;
  private final Journal journal;

  Parties(CaseStore cases, PartyStore parties, Journal journal) {
    this.cases = cases;
    this.parties = parties;
    this.journal = journal;
  }

  void add(String number, Party asked) {
    Party party = PartyRules.checked(asked);
    journal.hold(number);
    cases.get(number);
    if (parties.has(number, party)) {
      throw Refusal.conflict(
          "party.duplicate",
          "%s ya figura como %s en el expediente %s."
              .formatted(party.name(), party.role(), number));
    }
    parties.add(number, party);
    journal.record(new Act(number, "party.added", null, data(party)));
  }

  private static Map<String, Object> data(Party party) {
    Map<String, Object> data = new HashMap<>();
    data.put("role", party.role());
    data.put("kind", party.kind());
    data.put("name", party.name());
    data.put("idType", party.idType());
    // the journal outlives every reason to know the whole number
    data.put("idNumber", party.masked().idNumber());
    data.put("group", party.groupId());
    return data;
  }
}
