package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contract without fault that both sides end; one with a delay cannot be ended so (B41v). */
@ExpedienteTest
class ContractMutualAgreementLifeTest {
  private static final OwnContractor CONTRACTOR =
      new OwnContractor("contractor-acuerdo", "0614-170413-108-3", "Textiles de Apopa, S.A.");

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired IdentityService identity;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcClient sql;
  @Autowired IssuedText text;

  @Test
  @Demand({"B-S24", "B-S26"})
  void bothSidesEndItAndNothingIsExecuted() {
    ContractLife life = new ContractLife(port, runtime, management, sql);
    ContractExecution contract = new ContractExecution(life, CONTRACTOR.person());
    try {
      begin(life, contract);
      execute(life, contract);
      agree(life);
      assertThat(desk.open(life.number()))
          .as("it runs on until it is liquidated")
          .contains("userTask_prepareContractLiquidation");
      life.at("2022-05-26");
      contract.liquidate(life.number(), "24000.00", "6000.00", "0.00");
      settle(life, contract);
      life.at("2022-05-30");
      contract.close("PARCIAL", "Se recibieron 230 de los 300 uniformes y no se necesitan más.");
      books(life.number());
      documents(life.number());
      new ClosedContract(life, desk).check("EXTINGUIDO_MUTUO_ACUERDO", "endEvent_agreed");
    } finally {
      CONTRACTOR.leave(identity);
    }
  }

  /** A fifth of it is advanced, with its guarantee. */
  private void begin(ContractLife life, ContractExecution contract) {
    life.appointed(
        Map.of(
            "contractorNit", CONTRACTOR.nit(),
            "contractorName", CONTRACTOR.name(),
            "advanceAmount", "9040.00"));
    contract.prepare(
        List.of(
            ContractExecution.obligation("Primera entrega: 200 uniformes", 56, "30000.00"),
            ContractExecution.obligation("Segunda entrega: 100 uniformes", 116, "15200.00")),
        List.of(
            ContractExecution.guarantee("CUMPLIMIENTO", "F-2022-301", "4520.00", "2022-09-30"),
            ContractExecution.guarantee("ANTICIPO", "F-2022-302", "9040.00", "2022-09-30")));
    CONTRACTOR.join(identity, sql, life.number());
  }

  /** The first delivery is paid; a part of the second was received and is not. */
  private static void execute(ContractLife life, ContractExecution contract) {
    life.at("2022-03-25");
    contract.pay("ANTICIPO", "9040.00", "9040.00");
    life.at("2022-05-12");
    contract.deliver("TOTAL", "O-01", "30000.00");
    contract.report();
    contract.pay("ESTIMACION", "30000.00", "24000.00");
    life.at("2022-05-18");
    contract.deliver("PARCIAL", "O-02", "5000.00");
  }

  private void agree(ContractLife life) {
    life.at("2022-05-23");
    life.start("procurement-1", "contract-termination", request(life.number()));
    life.done("legal-1", "draftMutualTermination", "contract-draft-mutual-termination", Map.of());
    life.at("2022-05-24");
    life.done(
        CONTRACTOR.person(),
        "signMutualTerminationContractor",
        "contract-sign-mutual-contractor",
        Map.of("refusalReason", ""));
    life.at("2022-05-25");
    life.done(
        "authority-1",
        "signMutualTerminationAuthority",
        "contract-sign-mutual-authority",
        Map.of("refusalReason", ""));
    assertThat(text.of(life.number(), "contract-mutual-termination"))
        .contains("acuerdan terminar el contrato antes de su plazo", CONTRACTOR.name())
        .contains("Por el contratista Rosa Elena Campos 24 de mayo de 2022")
        .contains("25 de mayo de 2022", "se liquida sin penalidad");
  }

  private static Map<String, Object> request(String contract) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-end-contract"));
    fields.put("contractNumber", contract);
    return fields;
  }

  private static void settle(ContractLife life, ContractExecution contract) {
    life.at("2022-05-27");
    life.done(
        "treasury-1",
        "orderLiquidationPayment",
        "contract-order-liquidation-payment",
        Map.of("settlementReference", contract.reference("OP"), "settledOn", "2022-05-27"));
  }

  private void books(String number) {
    BigDecimal accepted = new BigDecimal("35000.00");
    BigDecimal cash = new BigDecimal("9040.00").add(new BigDecimal("24000.00"));
    BigDecimal owed = accepted.subtract(cash);
    assertThat(owed).isEqualByComparingTo("1960.00");
    assertThat(row("select * from contract_liquidation where contract_case = ?", number))
        .containsEntry("ACCEPTED", accepted)
        .containsEntry("CASH_PAID", cash)
        .containsEntry("AMORTISED", new BigDecimal("6000.00"))
        .containsEntry("FINES", new BigDecimal("0.00"))
        .containsEntry("BALANCE", owed)
        .containsEntry("CROSS_BALANCE", owed);
    assertThat(
            row(
                "select s.kind, s.amount from contract_liquidation_settlement s join"
                    + " contract_liquidation l on l.id = s.liquidation_id where l.contract_case"
                    + " = ?",
                number))
        .containsEntry("KIND", "PAGADO")
        .containsEntry("AMOUNT", owed);
    assertThat(list("select state from contract_guarantee where contract_case = ?", number))
        .containsExactly("DEVUELTA", "DEVUELTA");
    assertThat(list("select state from contract_guarantee_claim where contract_case = ?", number))
        .isEmpty();
    assertThat(list("select type from contract_incident where contract_case = ?", number))
        .isEmpty();
  }

  private void documents(String number) {
    assertThat(text.of(number, "contract-liquidation-minutes"))
        .contains(
            "Causa de la liquidación: terminación por mutuo acuerdo.",
            "$35,000.00",
            "$33,040.00",
            "$9,040.00")
        .contains("$6,000.00", "$24,000.00", "Diferencia $0.00")
        .contains("Saldo: $1,960.00, a favor del contratista.")
        .contains("Por el contratista Rosa Elena Campos")
        .doesNotContain("Por cobrar al contratista", "no firmó");
    assertThat(text.of(number, "contract-guarantee-return"))
        .contains("F-2022-301", "$4,520.00", "F-2022-302", "$9,040.00");
    assertThat(text.of(number, "contract-closing-minutes"))
        .contains("No hubo incidentes.", "No hubo multas.", "mutuo acuerdo")
        .contains("Contrato extinguido por mutuo acuerdo. A esta fecha no hay incidentes,")
        .contains("dejó de deberse cuando el contrato se extinguió");
  }

  @Test
  @Demand("B-S24")
  void aContractorInDelayGetsNoAgreement() {
    ContractLife life = new ContractLife(port, runtime, management, sql);
    life.begin(Map.of("contractorNit", CONTRACTOR.nit(), "contractorName", CONTRACTOR.name()));
    life.at("2022-05-17");
    assertThat(life.incident("MORA")).startsWith("INC-2022-");
    Answer refused =
        life.person("procurement-1").start("contract-termination", request(life.number()));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains(
            "No procede el mutuo acuerdo porque hay falta del contratista: incidente abierto"
                + " «Mora en una entrega, hito o informe».");
    assertThat(list("select kind from contract_proceeding where contract_case = ?", life.number()))
        .isEmpty();
    assertThat(life.open(life.number(), "userTask_draftMutualTermination")).isZero();
  }

  private Map<String, Object> row(String query, String number) {
    return sql.sql(query).param(number).query().singleRow();
  }

  private List<String> list(String query, String number) {
    return sql.sql(query).param(number).query(String.class).list();
  }
}
