package org.expediente.procedures.funds.assembly;

import java.util.regex.Pattern;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.beneficiary.BeneficiaryProfiles;
import org.springframework.stereotype.Component;

/** Keeps persons out of texts that leave the house (trap 11). */
@Component
class PersonalData {
  private static final Pattern DUI = Pattern.compile("(?<![\\d-])\\d{8}-\\d(?![\\d-])");

  private final BeneficiaryProfiles profiles;

  PersonalData(BeneficiaryProfiles profiles) {
    this.profiles = profiles;
  }

  /** Complains about a text that names a beneficiary of the case or holds a DUI. */
  void look(Complaints complaints, String caseNumber, String field, String text) {
    complaints
        .when(
            DUI.matcher(text).find(),
            field,
            "El texto contiene un número que parece un DUI: quítelo, llega fuera del Ministerio.")
        .when(
            profiles.named(caseNumber, text),
            field,
            "El texto identifica a una persona beneficiaria: escríbalo sin nombres ni números de"
                + " documento.");
  }
}
