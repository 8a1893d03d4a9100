package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Data of the voucher of the payment that moved last; issued in its transaction. */
@Component
class VoucherDocument implements DocumentModel {
  private final Contracts contracts;
  private final ContractPayments payments;
  private final PaymentTable table;
  private final RequestTable requests;
  private final PaymentComputer computer;

  VoucherDocument(
      Contracts contracts,
      ContractPayments payments,
      PaymentTable table,
      RequestTable requests,
      PaymentComputer computer) {
    this.contracts = contracts;
    this.payments = payments;
    this.table = table;
    this.requests = requests;
    this.computer = computer;
  }

  @Override
  public String template() {
    return "contract-payment-voucher";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    String number = contract.caseNumber();
    Payment last =
        table.of(number).stream()
            .filter(row -> row.requestId() != null)
            .reduce((one, later) -> later)
            .orElseThrow();
    PaymentRequest request = requests.find(last.requestId());
    Breakdown parts = computer.of(request);
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put("title", contract.title());
    model.put("request", request);
    model.put("what", request.kind().label());
    model.put("parts", parts);
    model.put("deducted", parts.deducted());
    model.put("now", last.kind().cash() ? last.amount() : BigDecimal.ZERO.setScale(2));
    model.put("paidOn", last.paidOn());
    model.put("reference", last.kind().cash() ? last.bankReference() : "Sin transferencia");
    model.put("left", computer.left(request));
    model.put("cashPaid", payments.cashPaid(number));
    model.put("advancePending", payments.advancePending(number));
    model.put("retained", payments.retained(number));
    return model;
  }
}
