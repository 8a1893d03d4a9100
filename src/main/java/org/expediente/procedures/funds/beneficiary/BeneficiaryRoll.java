package org.expediente.procedures.funds.beneficiary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expediente.access.Actor;
import org.expediente.casefile.PersonName;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to read a roll. Who has no part in validating it sees it masked; every reading of
 * unmasked data is journaled (C.3, trap 11).
 */
@Service
public class BeneficiaryRoll {
  private static final Set<String> NEED_TO_KNOW = Set.of("oversight", "audit");

  private final BeneficiaryTable beneficiaries;
  private final Assignments assignments;
  private final Journal journal;
  private final Clock clock;

  BeneficiaryRoll(
      BeneficiaryTable beneficiaries, Assignments assignments, Journal journal, Clock clock) {
    this.beneficiaries = beneficiaries;
    this.assignments = assignments;
    this.journal = journal;
    this.clock = clock;
  }

  /** The persons of the case as {@code who} may see them; the caller has checked the case. */
  @Transactional
  public List<BeneficiaryView> of(String caseNumber, Actor who) {
    boolean open =
        NEED_TO_KNOW.stream().anyMatch(who::in) || who.in(assignments.of(caseNumber).ngoGroup());
    List<Beneficiary> all = beneficiaries.of(caseNumber);
    if (open) {
      journal.record(
          new Act(caseNumber, "funds.beneficiariesRead", null, Map.of("persons", all.size())));
    }
    return all.stream().map(person -> view(person, open)).toList();
  }

  private BeneficiaryView view(Beneficiary person, boolean open) {
    BeneficiaryData data = person.data();
    String document = data.document() == null ? data.idType().name() : data.document();
    return new BeneficiaryView(
        data.internalId(),
        open || data.document() == null ? document : masked(data),
        open ? data.name() : PersonName.initials(data.name()),
        Period.between(data.bornOn(), LocalDate.now(clock)).getYears(),
        data.sex(),
        person.gone(LocalDate.now(clock)) ? "BAJA" : person.state().name());
  }

  private static String masked(BeneficiaryData data) {
    String number = data.idNumber();
    return data.idType() + " ***" + number.substring(Math.max(0, number.length() - 3));
  }
}
