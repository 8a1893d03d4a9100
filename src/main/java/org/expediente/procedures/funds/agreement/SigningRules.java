package org.expediente.procedures.funds.agreement;

import java.time.LocalDate;
import org.expediente.problem.Refusal;

/** When a signature counts (A19). */
final class SigningRules {
  private static final String CODE = "funds.agreement.signature";

  private SigningRules() {}

  /** The organisation signs while its board's credential holds. */
  static void ngo(Agreement draft, LocalDate on, LocalDate today) {
    notInFuture(on, today);
    credential(draft, on);
  }

  /** The authority signs what the organisation has signed. */
  static void authority(Agreement draft, LocalDate on, LocalDate today) {
    notInFuture(on, today);
    if (on.isBefore(draft.ngoSignedOn())) {
      throw Refusal.invalid(CODE, "El Titular firma después de la organización.");
    }
    credential(draft, on);
  }

  private static void notInFuture(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw Refusal.invalid(CODE, "La fecha de la firma no puede ser futura.");
    }
  }

  private static void credential(Agreement draft, LocalDate on) {
    if (draft.credentialUntil().isBefore(on)) {
      throw Refusal.invalid(CODE, RecordStandingCheck.expires(draft.credentialUntil()));
    }
  }
}
