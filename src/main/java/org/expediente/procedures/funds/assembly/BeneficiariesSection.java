package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.beneficiary.BeneficiaryProfile;
import org.expediente.procedures.funds.beneficiary.BeneficiaryProfiles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Beneficiaries in numbers (trap 11). A breakdown with a small group is left out as a whole: one
 * hidden group alone could be computed from the total.
 */
@Order(60)
@Component
class BeneficiariesSection implements ReportSection {
  private static final String SMALLEST = "funds.assembly.smallGroup";

  private final BeneficiaryProfiles profiles;
  private final Parameters parameters;
  private final Clock clock;

  BeneficiariesSection(BeneficiaryProfiles profiles, Parameters parameters, Clock clock) {
    this.profiles = profiles;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public List<Section> of(String caseNumber) {
    BeneficiaryProfile profile = profiles.of(caseNumber);
    if (profile.total() == 0) {
      return List.of(
          Section.text("Personas beneficiarias", "No hubo personas beneficiarias atendidas."));
    }
    int smallest = parameters.integer(SMALLEST, LocalDate.now(clock));
    if (profile.total() < smallest) {
      return List.of(
          Section.text("Personas beneficiarias", "Se atendió a menos de %d.".formatted(smallest)));
    }
    List<String> words = new ArrayList<>();
    words.add("Se presentan solo totales, sin datos personales.");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Total", String.valueOf(profile.total())));
    if (!broken(profile.bySex(), smallest, rows) | !broken(profile.byAge(), smallest, rows)) {
      words.add("No se desglosa donde un grupo tiene menos de %d personas.".formatted(smallest));
    }
    return List.of(
        new Section("Personas beneficiarias", words, List.of("Grupo", "Personas"), rows));
  }

  /** Adds the groups, unless one of them is small. */
  private static boolean broken(
      SortedMap<String, Integer> groups, int smallest, List<List<String>> rows) {
    boolean enough = groups.values().stream().allMatch(size -> size >= smallest);
    if (enough) {
      groups.forEach((group, size) -> rows.add(List.of(group, String.valueOf(size))));
    }
    return enough;
  }
}
