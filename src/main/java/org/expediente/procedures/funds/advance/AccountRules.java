package org.expediente.procedures.funds.advance;

import org.expediente.casefile.PersonName;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.assignment.Assignment;

/** Another account must be the organisation's own, and new. */
final class AccountRules {
  private AccountRules() {}

  /**
   * Checks an account against its certificate.
   *
   * @param supplier whether a supplier of the case is paid into it
   * @param certified whether the bank's certificate came in after the bank refused
   * @throws org.expediente.problem.Refusal invalid, naming everything at fault
   */
  static void check(
      String account,
      String holderName,
      String holderNit,
      Assignment assignment,
      ExclusiveAccount before,
      boolean supplier,
      boolean certified) {
    new Complaints()
        .when(
            account.equals(before.account()),
            "newAccount",
            "La cuenta es la misma que el banco rechazó. Escriba la nueva o elija «Confirmada».")
        .when(
            !PersonName.key(holderName).equals(PersonName.key(assignment.ngoName())),
            "holderName",
            "El titular de la cuenta no es la organización.")
        .when(
            !digits(holderNit).equals(digits(assignment.ngoNit())),
            "holderNit",
            "El NIT del titular de la cuenta no es el de la organización.")
        .when(supplier, "newAccount", "La cuenta figura también como cuenta de un proveedor.")
        .when(
            !certified,
            "newAccount",
            "Falta en el expediente una constancia del banco posterior al rechazo. Cárguela.")
        .settle("funds.advance.account");
  }

  private static String digits(String nit) {
    return nit.replaceAll("\\D", "");
  }
}
