package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.fiscal.FiscalDocument;
import org.expediente.procedures.funds.fiscal.FiscalDocuments;
import org.expediente.procedures.funds.fiscal.FiscalType;
import org.expediente.procedures.funds.fiscal.FiscalUse;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsAccountingProcessTest {
  private static final String PROCESS = "funds-accounting";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired AccountingCase accounting;
  @Autowired AdvanceAccounts accounts;
  @Autowired Objections objections;
  @Autowired FiscalDocuments fiscal;
  @Autowired List<OverdueDuty> duties;
  @Autowired Notices notices;
  @Autowired ProcessCoverage coverage;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void aMorningInTheProgramme() {
    agreement.at(LocalDate.of(2027, 3, 1));
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S15", "A-S24"})
  void whatIsInOrderIsAcceptedToTheCent() {
    String number = accounting.start();
    assertThat(desk.task(number, "userTask_fileAccounting").getDueDate().toInstant())
        .isEqualTo("2027-03-16T05:59:59Z");
    accounting.file(number, new ExpenseFile().row("L-01", "500.10").row("L-07", "20.05"), "NO");
    assertThat(account(number).accepted()).isZero();
    accounting.acceptProposals(number);

    assertThat(desk.ends(number)).containsExactly("endEvent_accountingAccepted");
    AdvanceAccount account = account(number);
    assertThat(account.state()).isEqualTo("CERRADA");
    assertThat(account.reported()).isEqualByComparingTo("520.15");
    assertThat(account.accepted()).isEqualByComparingTo("520.15");
    assertThat(account.objected()).isZero();
    assertThat(objections.of(number)).isEmpty();
    assertThat(agreement.documents(number)).contains("advance-accounting");
  }

  @Test
  @Demand({"A-S12", "A-S18", "A-S37"})
  void everyRuleObjectsOrObserves() {
    agreement.at(LocalDate.of(2028, 1, 14));
    String number = accounting.start();
    ExpenseFile file =
        new ExpenseFile()
            .row("L-07", "100.00")
            .with("fecha", "2027-12-18") // O3
            .row("L-07", "200.00")
            .with("fecha", "2027-12-15")
            .with("fecha_pago", "2028-01-10") // O4
            .row("L-04", "35.00")
            .row("L-07", "50.00")
            .with("emisor", "0614-050707-104-8")
            .row("L-07", "60.00")
            .with("concepto", "Bebidas alcohólicas")
            .row("L-01", "11500.00") // O1, and dearer than planned
            .with("cantidad", "2")
            .with("precio_unitario", "5750.00")
            .row("L-08", "11000.01")
            .row("L-07", "70.00")
            .with("referencia_pago", "")
            .with("fecha_pago", "")
            .row("L-07", "100.01")
            .with("medio_pago", "EFECTIVO")
            .row("L-07", "100.00")
            .with("medio_pago", "EFECTIVO")
            .row("L-07", "40.00")
            .with("fecha_pago", "2028-01-20");
    assertThatThrownBy(() -> accounting.file(number, file, "NO"))
        .hasMessageContaining("Fila 12, columna fecha_pago: la fecha no puede ser futura.");
    file.with("fecha_pago", "2028-01-14").with("fecha", "2027-01-03");
    accounting.file(number, file, "NO");

    assertThat(accounting.results(number))
        .containsExactly(
            "OBJETADO 0.00 100.00",
            "ACEPTADO 200.00 0.00",
            "OBJETADO 0.00 35.00",
            "OBJETADO 0.00 50.00",
            "OBJETADO 0.00 60.00",
            "OBJETADO 11000.00 500.00",
            "OBSERVADO 0.00 0.01",
            "OBSERVADO 0.00 0.00",
            "OBSERVADO 0.00 0.00",
            "ACEPTADO 100.00 0.00",
            "OBJETADO 0.00 40.00");
    assertThat(accounting.text(number, 1, "reason"))
        .isEqualTo("Gasto fuera del período (04/01/2027 a 17/12/2027).");
    assertThat(accounting.text(number, 6, "rule")).isEqualTo("EXCESO_LINEA");
    assertThat(accounting.text(number, 7, "rule")).isEqualTo("EXCESO_LINEA, PRECIO");
    assertThat(accounting.text(number, 5, "reason")).contains("según el convenio: alcohol");
    assertThat(accounting.text(number, 8, "rule")).isEqualTo("COMPROBANTE");
    assertThat(accounting.text(number, 9, "rule")).isEqualTo("EFECTIVO");
    assertThat(accounting.text(number, 2, "table_version")).isNotEqualTo("null");

    assertThatThrownBy(() -> decide(number, 1, Map.of("decision", "ACEPTADO")))
        .hasMessageContaining("no se puede aceptar lo que la regla objeta: Gasto fuera");
    assertThatThrownBy(
            () -> decide(number, 6, Map.of("decision", "OBJETADO", "objectedAmount", "499.99")))
        .hasMessageContaining("no puede ser menor que 500.00");
    assertThatThrownBy(() -> decide(number, 1, Map.of("decision", "OBSERVADO")))
        .hasMessageContaining("objetado por completo");
    assertThatThrownBy(() -> decide(number, 8, Map.of("decision", "ACEPTADO")))
        .hasMessageContaining("escriba el motivo");
    accounting.acceptProposals(number);
    assertThat(account(number).accepted()).isEqualByComparingTo("11300.00");
    assertThat(account(number).objected()).isEqualByComparingTo("785.00");

    desk.expire(number, "timerBoundary_cureDue");
    assertThat(desk.ends(number)).containsExactly("endEvent_accountingObjected");
    AdvanceAccount closed = account(number);
    assertThat(closed.accepted().add(closed.objected())).isEqualByComparingTo(closed.reported());
    assertThat(objections.of(number)).hasSize(9);
    assertThat(objections.of(number).stream().map(Objection::amount))
        .contains(new BigDecimal("500.00"), new BigDecimal("11000.01"));
    assertThat(incidents(number))
        .singleElement()
        .asString()
        .contains("objetaron $11,955.02 de $30,000.00: 39.85 % del anticipo, más del 5 %");
  }

  @Test
  void recoveredVatIsNoCost() {
    String number = accounting.start();
    accounting.file(number, vat(), "SI");
    assertThat(accounting.results(number)).containsExactly("OBJETADO 1000.00 130.00");
    accounting.acceptProposals(number);
    assertThat(objections.of(number))
        .singleElement()
        .extracting(Objection::counts)
        .isEqualTo(new BigDecimal("130.00"));

    String other = accounting.start();
    accounting.file(other, vat(), "NO");
    assertThat(accounting.results(other)).containsExactly("ACEPTADO 1130.00 0.00");
  }

  @Test
  void whatIsCuredIsReviewedOnceMore() {
    String number = accounting.start();
    accounting.file(number, unproved().row("L-07", "300.00"), "NO");
    accounting.review(
        number,
        Map.of(),
        List.of(
            Map.of(
                "position",
                "3",
                "decision",
                "OBJETADO",
                "objectedAmount",
                "25.50",
                "reason",
                AccountingCase.REASON)));
    assertThat(objections.of(number)).hasSize(1);
    assertThat(desk.open(number)).containsExactly("userTask_cureExpenses");

    assertThatThrownBy(() -> accounting.cure(number, Map.of(1, 999_999L)))
        .hasMessageContaining("indique la explicación y el número de un respaldo");
    long evidence = agreement.uploadPdf("ngo-1", number, "expense-evidence").id();
    assertThatThrownBy(() -> accounting.cure(number, Map.of(1, evidence, 2, evidence)))
        .hasMessageContaining("Documento 2");
    accounting.cure(number, Map.of(1, evidence));
    accounting.reviewCured(number, Map.of(1, "ACEPTADO", 2, "OBJETADO"));

    assertThat(desk.ends(number)).containsExactly("endEvent_accountingObjected");
    assertThat(accounting.results(number))
        .containsExactly("ACEPTADO 70.00 0.00", "OBJETADO 0.00 80.00", "OBJETADO 274.50 25.50");
    assertThat(account(number).accepted()).isEqualByComparingTo("344.50");
    assertThat(incidents(number)).isEmpty();
  }

  @Test
  @Demand("A-S44")
  void lateAccountingIsToldAndReportedAndStillTaken() {
    String number = accounting.start();
    assertThat(overdue(number, AccountingCase.DUE)).isEmpty();
    assertThat(overdue(number, AccountingCase.DUE.plusDays(1)))
        .containsExactly("La rendición del anticipo 1 venció el 15/03/2027 y no se ha presentado.");
    desk.expire(number, "timerBoundary_accountingDue");
    assertThat(notices.of(number).stream().map(Notice::textKey))
        .contains("funds.expense.overdue", "funds.expense.overdueManager");
    desk.expire(number, "timerBoundary_accountingLate");
    assertThat(incidents(number))
        .containsExactly(
            "No se ha presentado la rendición del anticipo 1, de $30,000.00, que venció el"
                + " 15/03/2027.");

    accounting.file(number, unproved(), "NO");
    accounting.acceptProposals(number);
    LocalDate later = LocalDate.of(2027, 6, 1);
    assertThat(overdue(number, later))
        .singleElement()
        .asString()
        .startsWith("El plazo para subsanar documentos de la rendición del anticipo 1 venció");
    desk.expire(number, "timerBoundary_cureDue");
    assertThat(overdue(number, later)).isEmpty();
    assertThat(accounting.text(number, 1, "reason")).endsWith("No se subsanó en el plazo.");
  }

  @Test
  void aMalformedTableIsRefusedAsAWhole() {
    String number = accounting.start();
    ExpenseFile bad =
        new ExpenseFile()
            .row("L-01", "10.00")
            .row("L-01", "10.123")
            .row("L-01", "-5.00")
            .row("L-01", "0.00")
            .row("L-01", "10.00")
            .with("total", "10.01")
            .row("L-99", "10.00")
            .row("L-01", "10.00")
            .with("cantidad", "3")
            .row("L-01", "10.00")
            .with("archivo", "nada.pdf");
    assertThatThrownBy(() -> agreement.upload("ngo-1", number, "expense-documents", bad.csv()))
        .hasMessageContaining("Fila 3, columna total: admite 2 decimales como máximo.")
        .hasMessageContaining("Fila 4, columna total: debe ser mayor que cero.")
        .hasMessageContaining("Fila 5, columna total: debe ser mayor que cero.")
        .hasMessageContaining("Fila 6, columna total: no cuadra: 10.01 ≠ neto 10.00")
        .hasMessageContaining("Fila 7, columna linea: la línea «L-99» no está en el plan aprobado.")
        .hasMessageContaining("Fila 8, columna precio_unitario: no cuadra")
        .hasMessageContaining("Fila 9, columna archivo: no hay un archivo «nada.pdf»");
    assertThat(agreement.documents(number)).doesNotContain("expense-documents");

    ExpenseFile good = new ExpenseFile().row("L-01", "10.00");
    agreement.upload("ngo-1", number, "expense-documents", good.csv());
    assertThatThrownBy(() -> accounting.submit(number, "10.00", "NO"))
        .hasMessageContaining("Falta en el expediente");
    agreement.uploadPdf("ngo-1", number, "expense-statement");
    assertThatThrownBy(() -> accounting.submit(number, "10.01", "NO"))
        .hasMessageContaining("no coincide con la suma de la tabla cargada, que es $10.00");
    accounting.submit(number, "10.00", "NO");
  }

  @Test
  void anAccountingNeedsItsOwnTableAndStatement() {
    String number = accounting.start();
    accounting.file(number, new ExpenseFile().row("L-01", "10.00"), "NO");
    accounting.acceptProposals(number);
    accounting.advance(number, 2);
    assertThatThrownBy(() -> accounting.submit(number, "10.00", "NO"))
        .hasMessageContaining("Cargue la tabla de documentos de gasto de este anticipo");
    agreement.upload(
        "ngo-1", number, "expense-documents", new ExpenseFile().row("L-01", "20.00").csv());
    assertThatThrownBy(() -> accounting.submit(number, "20.00", "NO"))
        .hasMessageContaining("Cargue el estado de cuenta de este anticipo");
  }

  @Test
  void noDocumentCountsTwiceInAnyCaseOrSpelling() {
    String mark = "7" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
    String hash = mark.toLowerCase(Locale.ROOT).repeat(8);
    String first = accounting.start();
    accounting.file(
        first,
        new ExpenseFile()
            .row("L-01", "100.00")
            .with("numero", "F-00" + mark)
            .with("archivo", hash)
            .row("L-01", "100.00")
            .with("numero", "f " + mark.toLowerCase(Locale.ROOT)),
        "NO");
    assertThat(accounting.results(first))
        .containsExactly("ACEPTADO 100.00 0.00", "OBJETADO 0.00 100.00"); // O5
    sql.sql("update fund_fiscal_document set used_on = date '2026-02-01' where case_number = ?")
        .param(first)
        .update(); // charged in another year

    String second = accounting.start();
    accounting.file(
        second,
        new ExpenseFile()
            .row("L-01", "100.00")
            .with("numero", "F." + mark)
            .row("L-01", "90.00")
            .with("archivo", hash) // the same scan under another number
            .row("L-01", "100.00"), // same issuer, amount and day: told, not decided
        "NO");
    assertThat(accounting.results(second))
        .containsExactly("OBJETADO 0.00 100.00", "OBJETADO 0.00 90.00", "ACEPTADO 100.00 0.00");
    assertThat(accounting.text(second, 1, "reason"))
        .isEqualTo("Documento ya rendido en " + first + " el 01/02/2026.");
    assertThat(accounting.text(second, 3, "alert")).contains("Mismo emisor, monto y fecha");
    assertThatThrownBy(() -> decide(second, 3, Map.of("decision", "ACEPTADO")))
        .hasMessageContaining("escriba el motivo");
  }

  @Test
  void whatTheMinistryPaidIsNotChargedToTheAdvance() {
    String number = accounting.start();
    String mark = "D-" + UUID.randomUUID();
    transaction.executeWithoutResult(
        status ->
            fiscal.charge(
                new FiscalDocument(
                    AccountingCase.SUPPLIER,
                    FiscalType.FACTURA,
                    mark,
                    LocalDate.of(2027, 2, 3),
                    new BigDecimal("35.00"),
                    null),
                number,
                FiscalUse.DIRECT_PAYMENT));
    accounting.file(number, new ExpenseFile().row("L-01", "35.00").with("numero", mark), "NO");
    assertThat(accounting.text(number, 1, "rule")).isEqualTo("PAGO_DIRECTO");
    assertThat(accounting.text(number, 1, "reason"))
        .startsWith("El Ministerio ya pagó este documento al proveedor en " + number);
  }

  @Test
  void splittingIsTold() {
    String number = accounting.start();
    accounting.file(number, new ExpenseFile().row("L-07", "6000.00").row("L-07", "6000.00"), "NO");
    assertThat(accounting.text(number, 1, "alert"))
        .contains(
            "Posible fraccionamiento: 2 documentos del mismo proveedor en 90 días suman"
                + " $12,000.00, más de $10,000.00.");
  }

  @Test
  @Demand("A-S18")
  void validationAndTiesAreThoseOfTheDay() {
    String number = accounting.start();
    sql.sql(
            "update fund_supplier set validated_at = timestamp with time zone"
                + " '2027-02-04 12:00:00+00' where case_number = ? and identification = ?")
        .params(number, AccountingCase.SUPPLIER)
        .update();
    sql.sql(
            "insert into fund_ngo_member (case_number, row_position, dui, name, name_key, office,"
                + " kind, account) values (?, 1, '00016297-5', 'Rosa Mena', 'MENA ROSA', 'Vocal',"
                + " 'JUNTA_DIRECTIVA', '500600701')")
        .param(number)
        .update();
    accounting.file(
        number,
        new ExpenseFile()
            .row("L-01", "10.00")
            .row("L-01", "20.00")
            .with("emisor", AccountingCase.TRANSPORT)
            .row("L-01", "30.00")
            .with("tipo", "PLANILLA")
            .with("emisor", AgreementCase.NIT),
        "NO");
    assertThat(accounting.text(number, 1, "rule")).isEqualTo("PROVEEDOR");
    assertThat(accounting.text(number, 2, "rule")).isEqualTo("VINCULO");
    assertThat(accounting.text(number, 3, "result")).isEqualTo("ACEPTADO");
  }

  private void decide(String number, int position, Map<String, Object> entered) {
    accounting.review(number, Map.of(position, entered), List.of());
  }

  private static ExpenseFile vat() {
    return new ExpenseFile().row("L-01", "1130.00").with("neto", "1000.00").with("iva", "130.00");
  }

  private static ExpenseFile unproved() {
    return new ExpenseFile()
        .row("L-07", "70.00")
        .with("referencia_pago", "")
        .row("L-07", "80.00")
        .with("fecha_pago", "");
  }

  private AdvanceAccount account(String number) {
    return accounts.find(number, 1).orElseThrow();
  }

  private List<String> overdue(String number, LocalDate day) {
    return duties.stream()
        .flatMap(duty -> duty.overdue(number, day).stream())
        .filter(sentence -> sentence.contains("rendición del anticipo"))
        .toList();
  }

  private List<String> incidents(String number) {
    return sql.sql("select facts from fund_incident where case_number = ? order by id")
        .param(number)
        .query(String.class)
        .list();
  }
}
