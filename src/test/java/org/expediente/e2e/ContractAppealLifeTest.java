package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.diagram.Words;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * O-01 comes 35 days late. The fine is appealed and loses five days; nobody pays it, so it is taken
 * off what the contractor is still to get.
 */
@ExpedienteTest
class ContractAppealLifeTest {
  private static final BigDecimal BASE = new BigDecimal("30000.00");
  private static final BigDecimal IMPOSED = fine(35);
  private static final BigDecimal REDUCED = fine(30);
  private static final String MOTIVE = "La bodega del Ministerio estuvo cerrada cinco días.";

  @LocalServerPort int port;
  @Autowired ContractLifeChecks checks;

  private ContractLife life;
  private ContractWork work;
  private ContractFineSteps steps;

  @BeforeEach
  void aContractThatHasBegun() {
    life = checks.life(port);
    work = new ContractWork(life);
    steps = new ContractFineSteps(life);
    life.begin();
  }

  @Test
  @Demand({"B-S17", "B-S24", "B-S25", "B-S28"})
  void anAppealTakesDaysOffAndTheRestIsDeducted() {
    assertThat(IMPOSED).isEqualTo("1087.50");
    assertThat(REDUCED).isEqualTo("900.00");
    resolvedAfterTheDelivery();
    appealed();
    reduced();
    deducted();
    closed();
    checks.ended(life, "CUMPLIDO_CON_MULTA");
    checks.onlyItsOwn(life);
    checks.history(life, REDUCED);
    books();
    documents();
  }

  @Test
  @Demand("B-S24")
  void anAppealAfterItsTermIsRefusedEvenWhileTheTaskIsOpen() {
    charged();
    work.until("2022-05-27");
    work.deliver("O-01", "30000.00");
    steps.assess();
    steps.draft("Los uniformes se recibieron el 27 de mayo; se debían desde el 16 de mayo.");
    steps.impose();
    life.at("2022-06-13");
    steps.notified("PERSONAL");
    life.at("2022-06-28");
    life.hand(ContractWork.CONTRACTOR, steps.incident(), "contract-appeal-brief");
    overnight("2022-06-29");
    Answer late =
        life.person(ContractWork.CONTRACTOR)
            .complete(
                life.person(ContractWork.CONTRACTOR).task(steps.incident(), "userTask_fileAppeal"),
                FormExamples.of("contract-file-appeal"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("Recurso extemporáneo: el plazo venció el 28/06/2022.");
    assertThat(
            checks.column(
                "select a.kind from contract_appeal a join contract_proceeding p on p.id ="
                    + " a.proceeding_id where p.contract_case = ?",
                life.number()))
        .isEmpty();
    assertThat(fineState()).as("not firm before its timer has fired").isEqualTo("IMPUESTA");
  }

  /** 0.1 % of the base a day, from day 31 on 0.125 %; counted here, apart from the product. */
  private static BigDecimal fine(int days) {
    BigDecimal first = new BigDecimal("0.001").multiply(BigDecimal.valueOf(Math.min(days, 30)));
    BigDecimal next =
        new BigDecimal("0.00125").multiply(BigDecimal.valueOf(Math.max(days - 30, 0)));
    return BASE.multiply(first.add(next)).setScale(2);
  }

  // --- up to the resolution

  /** Up to the contractor's answer. */
  private void charged() {
    work.until("2022-05-17");
    steps.cause();
    steps.report();
    work.until("2022-05-20");
    steps.remit();
    work.until("2022-05-23");
    steps.commission();
    steps.charge();
    work.until("2022-05-24");
    steps.notified("PERSONAL");
    work.until("2022-05-26");
    steps.answer("La bodega donde había que entregar estaba cerrada.");
  }

  private void resolvedAfterTheDelivery() {
    charged();
    work.until("2022-05-27");
    steps.assess();
    work.until("2022-05-30");
    steps.await();
    work.until("2022-06-07"); // counted again after five business days
    steps.draft("Los uniformes se debían el 16 de mayo y no se han entregado.");
    work.until("2022-06-20");
    work.deliver("O-01", "30000.00");
    work.until("2022-06-21");
    returned();
    steps.draft("Los uniformes se debían el 16 de mayo y se recibieron el 20 de junio.");
    work.until("2022-06-22");
    steps.impose();
    assertThat(checks.text(steps.incident(), "contract-fine-resolution"))
        .contains("16 de mayo de 2022 20 de junio de 2022 35 $30,000.00 3.625 %")
        .contains("una multa de " + Words.money(IMPOSED), "reconsideración");
    work.until("2022-06-23");
    steps.notified("PERSONAL");
  }

  /** What was drafted before the delivery is not imposed after it (trap 5). */
  private void returned() {
    Map<String, Object> decision = new HashMap<>(FormExamples.of("contract-resolve-fine"));
    decision.remove("excusedDays");
    Answer stale =
        life.person("authority-1")
            .complete(
                life.person("authority-1").task(steps.incident(), "userTask_resolveFine"),
                decision);
    assertThat(stale.body()).contains("Los registros cambiaron desde que se calculó la multa.");
    steps.done(
        "authority-1",
        "resolveFine",
        "contract-resolve-fine",
        Map.of("fineDecision", "DEVOLVER", "excusedDays", ""));
  }

  // --- appeal

  private void appealed() {
    assertThat(life.due(steps.incident(), "userTask_fileAppeal")).startsWith("2022-07-07T23:59:59");
    work.until("2022-07-07"); // the tenth business day
    life.hand(ContractWork.CONTRACTOR, steps.incident(), "contract-appeal-brief");
    steps.done(ContractWork.CONTRACTOR, "fileAppeal", "contract-file-appeal", Map.of());
    work.until("2022-07-08");
    Answer own =
        life.person("legal-1")
            .complete(
                life.person("legal-1").task(steps.incident(), "userTask_draftAppeal"),
                FormExamples.of("contract-draft-appeal"));
    assertThat(own.status()).as("who instructed the fine").isNotEqualTo(204);
    steps.done("legal-2", "draftAppeal", "contract-draft-appeal", Map.of());
  }

  private void reduced() {
    work.until("2022-07-11");
    steps.done(
        "authority-1",
        "resolveAppeal",
        "contract-resolve-appeal",
        Map.of("decision", "MODIFICADA", "adjustment", 5L, "motive", MOTIVE));
    assertThat(fineState()).isEqualTo("IMPUESTA");
    work.until("2022-07-13");
    steps.notified("ELECTRONICO");
    assertThat(fineState()).isEqualTo("FIRME");
    steps.register();
  }

  // --- collection and closing

  private void deducted() {
    assertThat(life.due(steps.incident(), "userTask_registerFinePayment"))
        .startsWith("2022-07-18T23:59:59");
    work.until("2022-07-14");
    work.deliver("O-02", "15200.00");
    work.until("2022-07-15");
    work.receiveAll();
    work.until("2022-07-19"); // the term to pay is over
    steps.done(
        "financial-1",
        "orderDeduction",
        "contract-order-fine-deduction",
        Map.of("reference", "OD-" + steps.incident()));
    assertThat(fineState()).isEqualTo("PAGADA");
    assertThat(life.state(steps.incident())).isEqualTo("TRAMITADO");
  }

  private void closed() {
    work.ask("30000.00");
    work.pay("29100.00");
    assertThat(checks.text(life.number(), "contract-payment-voucher"))
        .contains("Monto bruto $30,000.00", "Multas firmes deducidas " + Words.money(REDUCED))
        .contains("Líquido $29,100.00", "Pagado en efectivo, con el anticipo $29,100.00");
    work.ask("15200.00");
    work.pay("15200.00");
    work.close();
  }

  // --- what is there in the end

  private void books() {
    String number = life.number();
    assertThat(
            checks.column(
                "select concat(stage, ' ', excused_days, ' ', payable) from"
                    + " contract_fine_computation where contract_case = ? and stage in ('FINAL',"
                    + " 'RECURSO') order by id",
                number))
        .as("27 May, 7 June and 21 June; what was imposed is kept beside what the appeal left")
        .containsExactly(
            "FINAL 0 365.00", "FINAL 0 " + fine(22), "FINAL 0 " + IMPOSED, "RECURSO 5 " + REDUCED);
    assertThat(
            checks.column(
                "select concat(amount, ' ', state, ' ', firm_on, ' ', paid_on) from contract_fine"
                    + " where contract_case = ?",
                number))
        .containsExactly(REDUCED + " PAGADA 2022-07-13 2022-07-19");
    assertThat(
            checks.column(
                "select concat(p.way, ' ', p.amount) from contract_fine_payment p"
                    + " join contract_fine f on f.proceeding_id = p.proceeding_id"
                    + " where f.contract_case = ?",
                number))
        .containsExactly("DESCUENTO " + REDUCED);
    assertThat(
            checks.column(
                "select concat(kind, ' ', amount) from contract_payment where contract_case = ?"
                    + " order by id",
                number))
        .containsExactlyInAnyOrder(
            "DEDUCCION 900.00", "APLICACION 900.00", "PAGO 29100.00", "PAGO 15200.00");
  }

  private void documents() {
    assertThat(checks.text(steps.incident(), "contract-fine-resolution"))
        .as("what was resolved first stays as it was")
        .contains("una multa de " + Words.money(IMPOSED));
    assertThat(checks.text(steps.incident(), "contract-appeal-resolution"))
        .contains("Presentado el 7 de julio de 2022; el plazo vencía el 7 de julio de 2022.")
        .contains("Se modifica la resolución recurrida. Se reducen 5 días de atraso.", MOTIVE);
    assertThat(checks.text(life.number(), "contract-closing-minutes"))
        .contains("16/05/2022 20/06/2022 35")
        .contains("Multa de %s, impuesta el 22/06/2022: pagada.".formatted(Words.money(REDUCED)));
  }

  private String fineState() {
    return checks
        .column("select state from contract_fine where contract_case = ?", life.number())
        .get(0);
  }

  /** Another day on which no timer has fired yet. */
  private static void overnight(String day) {
    ClockUtil.setCurrentTime(
        Date.from(
            LocalDate.parse(day)
                .atTime(0, 1)
                .atZone(ZoneId.of("America/El_Salvador"))
                .toInstant()));
  }
}
