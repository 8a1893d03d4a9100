package org.expediente.procedures.funds.beneficiary;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expediente.casefile.PersonName;
import org.springframework.stereotype.Service;

/** What may leave the house about beneficiaries: numbers, never a person (trap 11). */
@Service
public class BeneficiaryProfiles {
  private final BeneficiaryTable table;

  BeneficiaryProfiles(BeneficiaryTable table) {
    this.table = table;
  }

  /** Everybody who was ever active in the case, also who left since. */
  public BeneficiaryProfile of(String caseNumber) {
    List<BeneficiaryData> active =
        table.of(caseNumber).stream()
            .filter(person -> person.state() == BeneficiaryState.ACTIVO)
            .map(Beneficiary::data)
            .toList();
    return new BeneficiaryProfile(
        active.size(),
        count(active, person -> person.sex().equals("F") ? "Mujeres" : "Hombres"),
        count(active, BeneficiaryProfiles::ageGroup));
  }

  private static SortedMap<String, Integer> count(
      List<BeneficiaryData> persons, Function<BeneficiaryData, String> group) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    persons.forEach(person -> counts.merge(group.apply(person), 1, Integer::sum));
    return counts;
  }

  private static String ageGroup(BeneficiaryData person) {
    long age = ChronoUnit.YEARS.between(person.bornOn(), person.joinedOn());
    if (age < 12) {
      return "0 a 11 años";
    }
    return age < 18 ? "12 a 17 años" : age < 25 ? "18 a 24 años" : "25 años o más";
  }

  /** Whether a text names a beneficiary of the case or gives the number of a document of one. */
  public boolean named(String caseNumber, String text) {
    String words = " " + PersonName.folded(text) + " ";
    return table.of(caseNumber).stream()
        .map(Beneficiary::data)
        .anyMatch(person -> told(person).anyMatch(what -> words.contains(" " + what + " ")));
  }

  private static Stream<String> told(BeneficiaryData person) {
    return Stream.of(
            person.firstNames() + " " + person.lastNames(),
            person.lastNames() + " " + person.firstNames(),
            person.idNumber(),
            person.guardian(),
            person.guardianDui())
        .filter(what -> what != null && !what.isBlank())
        .map(PersonName::folded);
  }
}
