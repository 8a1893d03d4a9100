package org.expediente.procedures.contracts.history;

import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.debarment.Debarment;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.proceeding.Proceeding;

/**
 * All that is known of a contractor.
 *
 * @param nit with hyphens; a DUI for a natural person
 * @param name as in the latest contract
 * @param barredUntil last day on which it may not contract; null where it may today
 * @param contracts oldest first
 * @param terminations proceedings that were to end a contract
 * @param debarments all that were ever declared, revoked ones included
 * @param shared persons whom another contractor has, too (B.10)
 * @param elsewhere parts that it has in other procedures
 */
public record ContractorHistory(
    String nit,
    String name,
    LocalDate barredUntil,
    List<HistoryContract> contracts,
    List<Fine> fines,
    List<Proceeding> terminations,
    List<Debarment> debarments,
    List<SharedPerson> shared,
    List<OtherPart> elsewhere) {

  /**
   * Somebody behind this contractor and behind another one.
   *
   * @param relation to this contractor, stored code
   * @param otherRelation to the other contractor
   * @param otherBarredUntil last day on which the other one is debarred; null where it is not
   */
  public record SharedPerson(
      String idNumber,
      String name,
      RelatedKind relation,
      String otherNit,
      String otherName,
      String otherCase,
      RelatedKind otherRelation,
      LocalDate otherBarredUntil) {}

  /**
   * A part in a case of another procedure.
   *
   * @param role stored code, e.g. {@code PROVEEDOR}
   * @param caseNumber null where the reader may not see that procedure's cases
   */
  public record OtherPart(String procedure, String role, String caseNumber) {}
}
