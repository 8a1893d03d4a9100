package org.expediente.procedures.contracts.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Cell;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Instrument;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedKind;

/**
 * A contract as it was typed into its form.
 *
 * @param related who stands behind the contractor, numbers as typed
 */
record TypedContract(
    String number,
    Instrument instrument,
    Regime regime,
    Modality modality,
    ContractObject object,
    String subject,
    LocalDate processBeganOn,
    LocalDate signedOn,
    int termDays,
    BigDecimal amount,
    BigDecimal advance,
    boolean deductsFines,
    Contractor contractor,
    String contractorName,
    String requestingUnit,
    List<Row> related) {

  /** A row of the list of related persons. */
  record Row(RelatedKind kind, Contractor id, String name) {
    Related related() {
      return new Related(kind, id.type(), id.formatted(), name);
    }
  }

  static TypedContract of(Submission form) {
    BigDecimal advance = form.money("advanceAmount");
    return new TypedContract(
        form.text("contractNumber"),
        Instrument.valueOf(form.text("instrument")),
        Regime.valueOf(form.text("regime")),
        Modality.valueOf(form.text("modality")),
        ContractObject.valueOf(form.text("contractObject")),
        form.text("subject"),
        form.date("processBeganOn"),
        form.date("signedOn"),
        form.number("termDays"),
        form.money("amount"),
        advance == null ? BigDecimal.ZERO.setScale(2) : advance,
        form.flag("deductsFines"),
        Contractor.typed(form.text("contractorNit")),
        form.text("contractorName"),
        form.text("requestingUnit"),
        form.rows("related").stream().map(TypedContract::row).toList());
  }

  private static Row row(Map<String, Object> row) {
    return new Row(
        RelatedKind.valueOf(Cell.text(row, "relation")),
        Contractor.typed(Cell.text(row, "relatedId")),
        Cell.text(row, "relatedName"));
  }

  /** Once it has a case. */
  Contract registered(String caseNumber, String group) {
    return new Contract(
        caseNumber,
        number,
        instrument,
        regime,
        modality,
        object,
        subject,
        processBeganOn,
        signedOn,
        termDays,
        amount,
        advance,
        deductsFines,
        contractor.formatted(),
        contractorName,
        group,
        requestingUnit,
        ContractState.REGISTRADO,
        null,
        null);
  }
}
