package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.expediente.diagram.Words;

/**
 * O-01 comes ten days late and is fined with the minimum, the contractor pays; O-02 comes in time
 * and the contract closes. The same steps on both databases.
 */
final class ContractFinedAndPaidLife {
  /** 30,000.00 for ten days at 0.1 % a day: the minimum wage of a fine is more. */
  private static final BigDecimal GROSS =
      new BigDecimal("30000.00").multiply(BigDecimal.TEN).multiply(new BigDecimal("0.001"));

  private static final BigDecimal FINE = GROSS.max(new BigDecimal("365.00"));

  private final ContractLife life;
  private final ContractLifeChecks checks;
  private final ContractWork work;
  private final ContractFineSteps steps;

  ContractFinedAndPaidLife(ContractLife life, ContractLifeChecks checks) {
    this.life = life;
    this.checks = checks;
    work = new ContractWork(life);
    steps = new ContractFineSteps(life);
  }

  void play() {
    life.begin();
    reported();
    deliveredLate();
    heard();
    fined();
    paid();
    closed();
    checks.ended(life, "CUMPLIDO_CON_MULTA");
    checks.onlyItsOwn(life);
    checks.history(life, FINE);
    incidentCase();
    books();
    documentsOfTheFine();
    documentsOfTheContract();
  }

  private void reported() {
    work.until("2022-05-17");
    steps.cause();
    work.until("2022-05-19");
    steps.report();
    work.until("2022-05-20");
    steps.remit();
    work.until("2022-05-23");
    steps.commission();
    work.until("2022-05-24");
    steps.charge();
    work.until("2022-05-25");
    steps.notNotified("PERSONAL");
    assertThat(life.open(steps.incident(), "userTask_answerOpeningAct")).as("no term yet").isZero();
  }

  private void deliveredLate() {
    work.until("2022-05-26");
    work.deliver("O-01", "30000.00");
    assertThat(checks.text(life.number(), "contract-reception-minutes"))
        .contains("Fecha debida 16/05/2022 Fecha de entrega 26/05/2022 Días de atraso 10")
        .contains(
            "por un monto de $30,000.00",
            "Unidad solicitante: Ana Lucía Menéndez",
            "Rosa Elena Campos",
            "Firmó.");
  }

  private void heard() {
    work.until("2022-05-27");
    steps.notified("ELECTRONICO");
    work.until("2022-05-31");
    steps.answer("La tela llegó tarde al país; los uniformes se entregaron completos.");
    work.until("2022-06-02");
    steps.assess();
  }

  private void fined() {
    work.until("2022-06-03");
    steps.draft("Los uniformes debían entregarse el 16 de mayo y se recibieron el 26 de mayo.");
    work.until("2022-06-08");
    steps.impose();
    work.until("2022-06-13");
    steps.notified("PERSONAL");
    work.until("2022-06-22");
    work.ask("30000.00");
    work.until("2022-06-24");
    work.pay("30000.00"); // the fine is not firm yet: nothing is kept back
    assertThat(checks.text(life.number(), "contract-payment-voucher"))
        .contains("Monto bruto $30,000.00", "Multas firmes deducidas $0.00");
    work.until("2022-06-28");
    assertThat(life.open(steps.incident(), "userTask_registerFinePayment")).as("not firm").isZero();
  }

  private void paid() {
    work.until("2022-06-30");
    assertThat(life.due(steps.incident(), "userTask_registerFinePayment"))
        .as("three business days from the last day to appeal")
        .startsWith("2022-07-01T23:59:59");
    life.hand(ContractWork.CONTRACTOR, steps.incident(), "contract-fine-receipt");
    steps.done(
        "treasury-1",
        "registerFinePayment",
        "contract-register-fine-payment",
        Map.of(
            "amount",
            FINE.toPlainString(),
            "paidOn",
            "2022-06-30",
            "receipt",
            "RI-" + steps.incident()));
    work.until("2022-07-01");
    steps.register();
  }

  private void closed() {
    work.until("2022-07-14");
    work.deliver("O-02", "15200.00");
    work.until("2022-07-15");
    work.receiveAll();
    work.until("2022-07-18");
    work.ask("15200.00");
    work.pay("15200.00");
    work.close();
  }

  // --- what is there in the end

  private void incidentCase() {
    assertThat(life.cases()).containsExactlyInAnyOrder(life.number(), steps.incident());
    assertThat(life.state(steps.incident())).isEqualTo("TRAMITADO");
    assertThat(
            checks.column(
                "select kind from journal_entry where case_number = ? order by seq",
                steps.incident()))
        .containsSubsequence(
            "contracts.causeFound",
            "contracts.breachReported",
            "contracts.reportRemitted",
            "contracts.commissioned",
            "contracts.openingAct",
            "contracts.fineDrafted",
            "contracts.fineDecided",
            "contracts.fineRegistered");
  }

  private void books() {
    String number = life.number();
    assertThat(
            checks.column(
                "select concat(stage, ' ', gross, ' ', payable) from contract_fine_computation"
                    + " where contract_case = ? order by id",
                number))
        .as(
            "3 days when reported, 4 when remitted, 7 when commissioned, 8 when charged, 10 in the end")
        .containsExactly(
            "INFORME 90.00000000 365.00",
            "INFORME 120.00000000 365.00",
            "PROVISIONAL 210.00000000 365.00",
            "PROVISIONAL 240.00000000 365.00",
            "FINAL %s 365.00".formatted(GROSS.setScale(8)));
    assertThat(
            checks.column(
                "select concat(amount, ' ', state, ' ', firm_on, ' ', paid_on) from contract_fine"
                    + " where contract_case = ?",
                number))
        .containsExactly(FINE + " PAGADA 2022-06-28 2022-06-30");
    assertThat(
            checks.column(
                "select concat(p.way, ' ', p.amount) from contract_fine_payment p"
                    + " join contract_fine f on f.proceeding_id = p.proceeding_id"
                    + " where f.contract_case = ?",
                number))
        .containsExactly("PAGO " + FINE);
    assertThat(
            checks.column(
                "select concat(kind, ' ', amount) from contract_payment"
                    + " where contract_case = ? order by id",
                number))
        .containsExactly("PAGO 30000.00", "PAGO 15200.00");
    assertThat(
            checks.column(
                "select concat(number, ' ', period_to, ' ', days_late) from"
                    + " contract_progress_report where contract_case = ? order by number",
                number))
        .containsExactly("1 2022-04-20 0", "2 2022-05-20 0", "3 2022-06-20 0", "4 2022-07-18 0");
    assertThat(
            checks.column(
                "select concat(answer, ' ', answered_on, ' ', days_late) from"
                    + " contract_warning_answer where contract_case = ? order by alert_id",
                number))
        .as("ten, five and one day before each due day")
        .containsExactly(
            "EN_TIEMPO 2022-05-06 0",
            "EN_TIEMPO 2022-05-11 0",
            "EN_TIEMPO 2022-05-15 0",
            "EN_TIEMPO 2022-07-05 0",
            "EN_TIEMPO 2022-07-10 0",
            "EN_TIEMPO 2022-07-14 0");
  }

  private void documentsOfTheFine() {
    String incident = steps.incident();
    String fine = Words.money(FINE);
    assertThat(checks.text(incident, "contract-breach-report"))
        .contains("mora al 19 de mayo de 2022: 3.", "Multa preliminar: $365.00.")
        .contains("venció el 20 de mayo de 2022. Se presentó el 19 de mayo de 2022.")
        .doesNotContain("extemporáneo");
    assertThat(checks.text(incident, "contract-opening-act"))
        .contains("8 días calendario, 0.8 %", "Multa provisional al 24/05/2022: $365.00.");
    assertThat(checks.text(incident, "contract-fine-resolution"))
        .contains("16 de mayo de 2022 26 de mayo de 2022 10 $30,000.00 1 % " + Words.money(GROSS))
        .contains("notificó al contratista el 27 de mayo de 2022", "Límite 12 %", "$5,424.00")
        .contains("Multa exigible " + fine, "una multa de " + fine, "Se cobra el piso.");
    assertThat(
            checks.column(
                "select concat(act, ' ', medium, ' ', notified_on, case when effective then '' else"
                    + " ' sin efecto' end) from contract_notification where case_number = ?"
                    + " order by id",
                incident))
        .containsExactly(
            "AUTO_INICIO PERSONAL 2022-05-25 sin efecto",
            "AUTO_INICIO ELECTRONICO 2022-05-27",
            "RESOLUCION PERSONAL 2022-06-13");
  }

  private void documentsOfTheContract() {
    String number = life.number();
    assertThat(checks.text(number, "contract-payment-voucher"))
        .contains("Monto bruto $15,200.00", "Multas firmes deducidas $0.00")
        .contains("Líquido $15,200.00", "Pagado en efectivo, con el anticipo $45,200.00");
    assertThat(checks.text(number, "contract-closing-minutes"))
        .contains("16/05/2022 26/05/2022 10", "15/07/2022 14/07/2022 0", "$45,200.00")
        .contains("Multa de %s, impuesta el 08/06/2022: pagada.".formatted(Words.money(FINE)))
        .contains(
            "multa por mora, abierto el 23/05/2022: impuesta", "Contrato cumplido, con multa");
    assertThat(checks.text(number, "contract-guarantee-return")).contains("$4,520.00");
    assertThat(checks.text(number, "contract-purpose-verdict"))
        .contains(
            "La unidad usuaria: la finalidad se obtuvo.", "La UACI: ", "La Dirección Jurídica: ")
        .contains("Se concluye que la finalidad se obtuvo.");
    assertThat(checks.text(number, "contract-manager-evaluation"))
        .contains("Informes de avance presentados tarde o no presentados 0", "Promedio 4.0")
        .contains("Alertas tempranas sin respuesta 0", "Incidentes informados fuera de plazo 0")
        .contains("Actas de recepción remitidas tarde 0");
  }
}
