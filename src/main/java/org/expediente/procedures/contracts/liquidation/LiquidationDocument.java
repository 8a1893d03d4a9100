package org.expediente.procedures.contracts.liquidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Signature;
import org.expediente.procedures.contracts.writing.Signatures;
import org.expediente.procedures.contracts.writing.Writings;
import org.springframework.stereotype.Component;

/** Data of the documents on the last liquidation of a contract. */
@Component
class LiquidationDocument {
  private static final String SIGNATURE = "liquidationSignature";
  private static final List<String> NO = List.of("NO_FIRMA", "DEVOLVER");

  private final Contracts contracts;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final ContractLiquidations liquidations;
  private final Writings writings;
  private final Signatures signatures;

  LiquidationDocument(
      Contracts contracts,
      Obligations obligations,
      Proceedings proceedings,
      ContractLiquidations liquidations,
      Writings writings,
      Signatures signatures) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.liquidations = liquidations;
    this.writings = writings;
    this.signatures = signatures;
  }

  DocumentModel as(String template) {
    return DocumentModel.of(template, this::data);
  }

  private Map<String, Object> data(String caseNumber) {
    String contractCase = contracts.of(caseNumber).caseNumber();
    ContractLiquidation last = liquidations.find(contractCase).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contracts.of(caseNumber));
    model.put("kind", proceedings.find(last.proceedingId()).kind().label());
    model.put("fulfilments", obligations.fulfilments(contractCase));
    model.put("liquidation", last);
    model.put("balance", LiquidationText.balance(last.balance()));
    model.put("claimable", liquidations.claimable(contractCase));
    model.put("owed", liquidations.owed(last));
    model.put("payable", liquidations.payable(last));
    model.put("notes", writings.text(last.proceedingId(), "liquidationNotes"));
    model.put(
        "refusal", answered(last) ? writings.text(last.proceedingId(), "signatureReason") : "");
    model.put("signatures", signed(last));
    model.put("basis", new LegalBasis("LACAP, arts. 95 a 100 (por confirmar)", false));
    return model;
  }

  /** Silence of the contractor is on record, like a refusal. */
  private List<Signature> signed(ContractLiquidation last) {
    long id = last.proceedingId();
    return Stream.of(
            signatures.of(id, "liquidationNotes", "Administrador del contrato", NO),
            signatures.of(id, "reviewDecision", "Unidad Financiera Institucional", NO),
            answered(last)
                ? signatures.of(id, SIGNATURE, "Por el contratista", NO)
                : Optional.<Signature>empty())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether the contractor answered to these figures; a signature under earlier ones is none. */
  private boolean answered(ContractLiquidation last) {
    long reviewed = writings.last(last.proceedingId(), "reviewDecision").orElseThrow().id();
    return writings
        .last(last.proceedingId(), SIGNATURE)
        .filter(signature -> signature.id() > reviewed)
        .isPresent();
  }
}
