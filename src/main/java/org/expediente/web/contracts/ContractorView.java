package org.expediente.web.contracts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.debarment.Debarment;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.history.ContractorHistory;
import org.expediente.procedures.contracts.history.HistoryContract;
import org.expediente.procedures.contracts.proceeding.Proceeding;

/**
 * The history of a contractor; all money is USD as a text with two decimals.
 *
 * @param nit with hyphens; a DUI for a natural person
 * @param barredUntil last day on which it may not contract; null where it may today
 * @param shared persons who stand behind another contractor, too
 * @param elsewhere parts in other procedures
 */
record ContractorView(
    String nit,
    String name,
    LocalDate barredUntil,
    List<ContractRow> contracts,
    List<FineRow> fines,
    List<Termination> terminations,
    List<Barred> debarments,
    List<Shared> shared,
    List<Elsewhere> elsewhere) {

  /**
   * A contract.
   *
   * @param amount in force today
   * @param ending CUMPLIDO, CUMPLIDO_CON_MULTA, EXTINGUIDO_CADUCIDAD, EXTINGUIDO_MUTUO_ACUERDO,
   *     REVOCADO, RESCATADO; null while it is not closed
   * @param purpose CUMPLIDA, PARCIAL, NO_CUMPLIDA; null while nobody has judged it
   * @param managers user ids of those who administer it or did
   */
  record ContractRow(
      String caseNumber,
      String number,
      String subject,
      String state,
      LocalDate signedOn,
      String amount,
      String ending,
      String purpose,
      List<String> managers) {
    static ContractRow of(HistoryContract one) {
      return new ContractRow(
          one.contract().caseNumber(),
          one.contract().number(),
          one.contract().subject(),
          one.contract().state().name(),
          one.contract().signedOn(),
          money(one.amount()),
          one.ending() == null ? null : one.ending().name(),
          one.purpose() == null ? null : one.purpose().verdict().name(),
          one.managers());
    }
  }

  /** A fine; {@code state} is IMPUESTA, FIRME, EN_COBRO, PAGADA or REVOCADA. */
  record FineRow(
      String contractCase,
      String amount,
      String state,
      LocalDate imposedOn,
      LocalDate firmOn,
      LocalDate paidOn) {
    static FineRow of(Fine one) {
      return new FineRow(
          one.contractCase(),
          money(one.amount()),
          one.state().name(),
          one.imposedOn(),
          one.firmOn(),
          one.paidOn());
    }
  }

  /** A proceeding that was to end a contract; {@code outcome} is null until it is resolved. */
  record Termination(
      String contractCase,
      String caseNumber,
      String kind,
      String state,
      String outcome,
      LocalDate openedOn,
      LocalDate firmOn) {
    static Termination of(Proceeding one) {
      return new Termination(
          one.contractCase(),
          one.caseNumber(),
          one.kind().name(),
          one.state().name(),
          one.outcome(),
          one.openedOn(),
          one.firmOn());
    }
  }

  /** A time in which it may not contract; {@code to} is its last day. */
  record Barred(String cause, LocalDate from, LocalDate to, boolean revoked) {
    static Barred of(Debarment one) {
      return new Barred(one.cause(), one.validFrom(), one.validTo(), one.revoked());
    }
  }

  /**
   * Somebody behind this contractor and behind another one.
   *
   * @param relation CONSORCIO, REPRESENTANTE, ACCIONISTA
   * @param otherBarredUntil null where the other contractor is not debarred today
   */
  record Shared(
      String idNumber,
      String name,
      String relation,
      String otherNit,
      String otherName,
      String otherCase,
      String otherRelation,
      LocalDate otherBarredUntil) {
    static Shared of(ContractorHistory.SharedPerson one) {
      return new Shared(
          one.idNumber(),
          one.name(),
          one.relation().name(),
          one.otherNit(),
          one.otherName(),
          one.otherCase(),
          one.otherRelation().name(),
          one.otherBarredUntil());
    }
  }

  /** A part in another procedure; {@code caseNumber} is null where the caller may not see it. */
  record Elsewhere(String procedure, String role, String caseNumber) {}

  static ContractorView of(ContractorHistory of) {
    return new ContractorView(
        of.nit(),
        of.name(),
        of.barredUntil(),
        of.contracts().stream().map(ContractRow::of).toList(),
        of.fines().stream().map(FineRow::of).toList(),
        of.terminations().stream().map(Termination::of).toList(),
        of.debarments().stream().map(Barred::of).toList(),
        of.shared().stream().map(Shared::of).toList(),
        of.elsewhere().stream()
            .map(one -> new Elsewhere(one.procedure(), one.role(), one.caseNumber()))
            .toList());
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }
}
