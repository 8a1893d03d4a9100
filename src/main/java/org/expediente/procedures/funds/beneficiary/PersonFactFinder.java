package org.expediente.procedures.funds.beneficiary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.PersonName;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.plan.Plan;
import org.springframework.stereotype.Component;

/** Finds out of a whole roll what the decision table on beneficiaries (DMN-A5) asks for. */
@Component
class PersonFactFinder {
  private final Elsewhere elsewhere;
  private final Circle circle;
  private final Parameters parameters;
  private final Clock clock;

  PersonFactFinder(Elsewhere elsewhere, Circle circle, Parameters parameters, Clock clock) {
    this.elsewhere = elsewhere;
    this.circle = circle;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Facts by id of the person, in the order of the roll. */
  Map<Long, PersonFacts> of(List<Beneficiary> persons, Plan plan) {
    LocalDate today = LocalDate.now(clock);
    String caseNumber = plan.caseNumber();
    int majority = parameters.integer("funds.agreement.majorityAge", today);
    Map<Long, String> alike =
        Likeness.in(persons, parameters.integer("funds.agreement.nameDistance", today));
    Map<String, String> programmes = elsewhere.programmes(caseNumber, plan.start(), plan.end());
    Set<String> deceased = elsewhere.deceased(caseNumber);
    Circle.Known known = circle.of(caseNumber);
    Map<String, Integer> wards = wards(persons, plan.start(), majority);
    Map<String, String> first = new HashMap<>();
    Map<Long, PersonFacts> facts = new LinkedHashMap<>();
    for (Beneficiary person : persons) {
      BeneficiaryData data = person.data();
      String document = data.document();
      String earlier = document == null ? null : first.putIfAbsent(document, data.internalId());
      int age = age(data, plan.start());
      Map<String, Object> values = new HashMap<>();
      Map<String, String> details = new HashMap<>();
      values.put("documentoValido", data.idType().valid(data.idNumber()));
      values.put("documentoRepetido", earlier != null);
      values.put("enOtroPrograma", programmes.containsKey(document));
      values.put("posibleDuplicado", alike.containsKey(person.id()));
      values.put("edadEnRango", age >= plan.minAge() && age <= plan.maxAge());
      values.put("zonaDelPlan", inZone(data, plan));
      values.put("fallecido", deceased.contains(document));
      values.put("vinculo", known.holds(person));
      values.put("menorSinResponsable", age < majority && !guarded(data));
      values.put("menoresDelResponsable", wards.getOrDefault(data.guardianDui(), 0));
      values.put("consentimiento", data.consent());
      put(details, "repetidoCon", earlier);
      put(details, "otroPrograma", programmes.get(document));
      put(details, "posibleCon", alike.get(person.id()));
      facts.put(person.id(), new PersonFacts(values, details));
    }
    return facts;
  }

  private static void put(Map<String, String> details, String key, String value) {
    if (value != null) {
      details.put(key, value);
    }
  }

  /** Full years on the first day of the programme. */
  private static int age(BeneficiaryData data, LocalDate on) {
    return Period.between(data.bornOn(), on).getYears();
  }

  private static boolean guarded(BeneficiaryData data) {
    return data.guardian() != null
        && IdentityNumbers.error(IdentityType.DUI, data.guardianDui()).isEmpty();
  }

  private static Map<String, Integer> wards(List<Beneficiary> persons, LocalDate on, int majority) {
    Map<String, Integer> wards = new HashMap<>();
    for (Beneficiary person : persons) {
      if (person.data().guardianDui() != null && age(person.data(), on) < majority) {
        wards.merge(person.data().guardianDui(), 1, Integer::sum);
      }
    }
    return wards;
  }

  /** A plan names its municipality and, after a comma, its district. */
  private static boolean inZone(BeneficiaryData data, Plan plan) {
    String zone = PersonName.folded(plan.municipality());
    String home = PersonName.folded(data.municipality());
    return PersonName.folded(data.department()).equals(PersonName.folded(plan.department()))
        && !home.isEmpty()
        && (" " + zone + " ").contains(" " + home + " ");
  }
}
