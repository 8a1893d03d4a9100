package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.fiscal.FiscalDocuments;
import org.expediente.procedures.funds.fiscal.FiscalType;
import org.expediente.procedures.funds.fiscal.FiscalUse;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.expediente.procedures.funds.supplier.SupplierStanding;
import org.springframework.stereotype.Component;

/** Finds what DMN-A7 asks about one document. Charging it is part of that: who comes first wins. */
@Component
class ExpenseFactFinder {
  private static final BigDecimal NONE = new BigDecimal("0.00");

  private final FiscalDocuments fiscal;
  private final SupplierStanding suppliers;
  private final Assignments assignments;
  private final ExpenseTable expenses;
  private final Parameters parameters;
  private final Clock clock;

  ExpenseFactFinder(
      FiscalDocuments fiscal,
      SupplierStanding suppliers,
      Assignments assignments,
      ExpenseTable expenses,
      Parameters parameters,
      Clock clock) {
    this.fiscal = fiscal;
    this.suppliers = suppliers;
    this.assignments = assignments;
    this.expenses = expenses;
    this.parameters = parameters;
    this.clock = clock;
  }

  ExpenseFacts of(Expense expense, Execution execution, BudgetLine line, boolean recoversVat) {
    LocalDate today = LocalDate.now(clock);
    ExpenseData data = expense.data();
    Optional<FiscalUse> sameFile = fiscal.sameFile(data.fiscal());
    Optional<FiscalUse> use =
        fiscal.take(data.fiscal(), expense.caseNumber(), FiscalUse.ACCOUNTING);
    boolean direct = use.filter(it -> it.kind().equals(FiscalUse.DIRECT_PAYMENT)).isPresent();
    Optional<FiscalUse> before = use.or(() -> sameFile);
    boolean payroll = ownPayroll(expense);
    Optional<String> tie =
        payroll ? Optional.empty() : suppliers.related(expense.caseNumber(), data.issuer());
    BigDecimal vat = recoversVat ? data.vat().min(data.total()) : NONE;
    BigDecimal excess = excess(expense, line, vat, today);
    LocalDate last = execution.endedOn() == null ? execution.endsOn() : execution.endedOn();
    Map<String, Object> values = new HashMap<>();
    values.put("documentoRepetido", before.isPresent() && !direct);
    values.put("fueraDePeriodo", outside(data, execution, last, today));
    values.put("lineaPorAnticipo", line.mode() == PaymentMode.ANTICIPO);
    values.put(
        "proveedorValidado",
        payroll || suppliers.validatedOn(expense.caseNumber(), data.issuer(), data.issuedOn()));
    values.put("proveedorVinculado", tie.isPresent());
    Optional<String> ineligible = ineligible(data.concept(), today);
    values.put("conceptoNoElegible", ineligible.isPresent());
    values.put("pagadoDirectamente", direct);
    values.put("excesoLinea", excess.toPlainString());
    values.put("precioUnitario", data.unitPrice().toPlainString());
    values.put("precioPlan", line.unitPrice().toPlainString());
    values.put("toleranciaPrecio", text("funds.expense.priceTolerance", today));
    values.put("sinComprobante", data.paymentReference() == null || data.paidOn() == null);
    values.put("medioPago", data.paymentMeans().name());
    values.put("total", data.total().toPlainString());
    values.put("efectivoMaximo", text("funds.expense.cashMax", today));
    values.put("ivaRecuperable", vat.toPlainString());
    Map<String, String> details = new HashMap<>();
    details.put("expediente", before.map(FiscalUse::caseNumber).orElse(""));
    details.put("fechaUso", before.map(it -> Words.date(it.usedOn())).orElse(""));
    details.put("inicio", Words.date(execution.startsOn()));
    details.put("fin", Words.date(last));
    details.put("linea", line.code());
    details.put("vinculo", tie.orElse(""));
    details.put("concepto", ineligible.orElse(""));
    details.put("exceso", Words.money(excess));
    details.put("precioPlan", Words.money(line.unitPrice()));
    details.put("iva", Words.money(vat));
    return new ExpenseFacts(values, data.total(), excess, vat, details);
  }

  /** The organisation's own staff is no supplier: its payroll sheets are issued by itself. */
  private boolean ownPayroll(Expense expense) {
    return expense.data().type() == FiscalType.PLANILLA
        && expense.data().issuer().equals(assignments.of(expense.caseNumber()).ngoNit());
  }

  /** Of another time, or paid before the programme or after the window of the liquidation (O4). */
  private boolean outside(ExpenseData data, Execution execution, LocalDate last, LocalDate today) {
    int window = parameters.integer("funds.agreement.settlementDays", today);
    return !execution.covers(data.issuedOn())
        || data.paidOn() != null
            && (data.paidOn().isBefore(execution.startsOn())
                || data.paidOn().isAfter(last.plusDays(window)));
  }

  /** What the document puts on its line beyond budget and tolerance; recovered VAT is no cost. */
  private BigDecimal excess(Expense expense, BudgetLine line, BigDecimal vat, LocalDate today) {
    BigDecimal limit =
        line.total()
            .multiply(BigDecimal.ONE.add(parameters.decimal("funds.expense.lineTolerance", today)))
            .setScale(2, RoundingMode.HALF_UP);
    BigDecimal room = limit.subtract(expenses.spent(expense.caseNumber(), line.code())).max(NONE);
    return expense.data().total().subtract(vat).subtract(room).max(NONE);
  }

  private Optional<String> ineligible(String concept, LocalDate today) {
    return Ineligible.of(text("funds.agreement.ineligible", today)).match(concept);
  }

  private String text(String key, LocalDate today) {
    return parameters.text(key, today);
  }
}
