package org.expediente.procedures.funds.beneficiary;

import org.expediente.rules.Verdict;

/** What the decision table said of one person. */
record CheckedPerson(long id, PersonFacts facts, Verdict verdict) {

  /** An alert does not keep a person from taking part. */
  BeneficiaryState state() {
    return switch (verdict.result()) {
      case "RECHAZADO" -> BeneficiaryState.RECHAZADO;
      case "OBSERVADO" -> BeneficiaryState.OBSERVADO;
      case "ALERTA", "ACTIVO" -> BeneficiaryState.ACTIVO;
      default -> throw new IllegalStateException("no result of a check: " + verdict.result());
    };
  }
}
