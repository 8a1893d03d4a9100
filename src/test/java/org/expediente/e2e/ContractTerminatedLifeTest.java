package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.RestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A service of 45,200.00 of which 12,000.00 came: on day 95 of the delay the fine reaches its
 * limit, the contract is ended, both guarantees are executed, the contractor is debarred.
 */
@ExpedienteTest
class ContractTerminatedLifeTest {
  private static final OwnContractor CONTRACTOR =
      new OwnContractor("contractor-caduco", "0614-210301-106-0", "Servicios del Litoral, S.A.");

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired IdentityService identity;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcClient sql;
  @Autowired Debarments debarments;
  @Autowired IssuedText text;

  private ContractLife life;
  private ContractExecution contract;
  private ContractSanction delay;
  private ContractSanction limit;

  @Test
  @Demand({"B-S11", "B-S24", "B-S26"})
  void atTheLimitOfTheFinesItEndsAndItsContractorIsDebarred() {
    life = new ContractLife(port, runtime, management, sql);
    contract = new ContractExecution(life, CONTRACTOR.person());
    try {
      begin();
      fine();
      commission();
      hearings();
      declare();
      collectFine();
      guarantees();
      debar();
      liquidate();
      life.at("2022-10-10");
      contract.close("NO_CUMPLIDA", "Solo tres de las doce plantas quedaron en servicio.");
      new ContractTerminatedBooks(life.number(), delay.number(), limit.number(), sql, text)
          .check(CONTRACTOR);
      new ClosedContract(life, desk).check("EXTINGUIDO_CADUCIDAD", "endEvent_expired");
      refusedUntilItsEnd();
    } finally {
      debarments.of(CONTRACTOR.nit()).forEach(one -> debarments.revoke(one.proceedingId()));
      CONTRACTOR.leave(identity);
    }
  }

  private void begin() {
    life.appointed(
        Map.of(
            "contractObject", "SERVICIO",
            "subject", "Mantenimiento de las plantas eléctricas de doce delegaciones.",
            "contractorNit", CONTRACTOR.nit(),
            "contractorName", CONTRACTOR.name(),
            "advanceAmount", "13560.00"));
    contract.prepare(
        List.of(ContractExecution.obligation("Mantenimiento de doce plantas", 56, "45200.00")),
        List.of(
            ContractExecution.guarantee("CUMPLIMIENTO", "F-2022-311", "4520.00", "2023-06-30"),
            ContractExecution.guarantee("ANTICIPO", "F-2022-312", "13560.00", "2023-06-30")));
    CONTRACTOR.join(identity, sql, life.number());
    life.at("2022-03-25");
    contract.pay("ANTICIPO", "13560.00", "13560.00");
    life.at("2022-05-12");
    contract.deliver("PARCIAL", "O-01", "12000.00");
    contract.report();
    contract.pay("ESTIMACION", "12000.00", "8400.00");
  }

  /** Legal waits for the delivery; the authority has it computed again on day 95. */
  private void fine() {
    life.at("2022-05-17");
    delay = new ContractSanction(life, life.incident("MORA"));
    delay.report(Map.of("clause", ""));
    life.at("2022-05-18");
    delay.remit();
    life.at("2022-05-19");
    assertThat(delay.commission(null, "MULTA").status()).isEqualTo(204);
    delay.open("MORA", Map.of());
    delay.notify("2022-05-23");
    life.at("2022-05-27");
    delay.assess("El contratista no respondió; consta que lo demás no se entregó.");
    life.person("legal-1")
        .done(delay.number(), "userTask_draftFine", Map.of("fineNext", "ESPERAR"));
    life.at("2022-08-19");
    draftFine();
    delay.done(
        "authority-1",
        "resolveFine",
        "contract-resolve-fine",
        Map.of(
            "fineDecision", "DEVOLVER",
            "excusedDays", "",
            "reason", "El atraso sigue: calcúlese de nuevo a la fecha."));
    assertThat(life.cases()).as("no limit yet").hasSize(2);
    draftFine();
    delay.done("authority-1", "resolveFine", "contract-resolve-fine", Map.of("excusedDays", ""));
    delay.notify("2022-08-22");
  }

  private void draftFine() {
    delay.done(
        "legal-1",
        "draftFine",
        "contract-draft-fine",
        Map.of("facts", "De lo que vencía el 16 de mayo de 2022 solo se recibió una parte."));
  }

  /** The house itself opened the incident; what it obliges to is opened, or there is a reason. */
  private void commission() {
    limit = new ContractSanction(life, life.incident("MULTAS_12"));
    limit.report(
        Map.of(
            "stillUseful", "NO_APLICA",
            "clause", "cláusula XII",
            "recommendation", "Terminar el contrato y ejecutar las garantías."));
    limit.remit();
    life.at("2022-08-23");
    RestPerson authority = life.person("authority-1");
    JsonNode task = authority.task(limit.number(), "userTask_commissionProcedures");
    assertThat(authority.prepared(task, "routeOptions").asText())
        .contains("Caducidad", "obligatori")
        .contains("Las multas acumuladas llegan al límite del valor vigente del contrato.");
    Answer refused = limit.commission(null, "INHABILITACION");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("La tabla de decisión obliga a abrir caducidad", "o motive por qué no.");
    Answer opened =
        limit.commission(
            "La propia caducidad hace efectivas las garantías: no se abre otro procedimiento.",
            "CADUCIDAD",
            "INHABILITACION");
    assertThat(opened.status()).as(opened.body()).isEqualTo(204);
  }

  /** Each proceeding hears the contractor by itself: silent in one, it answers in the other. */
  private void hearings() {
    life.at("2022-08-24");
    limit.open("MULTAS_12", charge("LACAP, art. 158", "Inhabilitación para contratar."));
    limit.notify("2022-08-25");
    limit.done("requesting-unit-1", "planContinuity", "contract-plan-continuity", Map.of());
    life.at("2022-08-26");
    limit.done("legal-1", "giveTerminationOpinion", "contract-termination-opinion", Map.of());
    life.at("2022-08-31");
    limit.assess("El contratista no respondió al auto de inhabilitación.");
    limit.open("MULTAS_12", charge("LACAP, art. 94 letra b)", "Caducidad del contrato."));
    limit.notify("2022-08-31");
    life.at("2022-09-02");
    limit.done(
        CONTRACTOR.person(),
        "answerOpeningAct",
        "contract-answer-hearing",
        Map.of(
            "answer", "Nuestro proveedor de repuestos cerró en junio.",
            "asksEvidence", "NO",
            "evidenceAsked", ""));
    limit.assess("Lo que hace un proveedor no exime al contratista.");
  }

  private static Map<String, String> charge(String rule, String consequence) {
    return Map.of("rule", rule, "clause", "cláusula XII", "consequence", consequence);
  }

  private void declare() {
    life.at("2022-09-05");
    limit.done("legal-1", "draftCaducity", "contract-draft-caducity", Map.of());
    life.at("2022-09-08");
    limit.done(
        "authority-1",
        "resolveCaducity",
        "contract-resolve-caducity",
        Map.of("limitMotive", "", "returnReason", ""));
    limit.notify("2022-09-09");
    life.hand("procurement-2", limit.number(), "guarantor-notice-proof");
    limit.done(
        "procurement-2",
        "notifyGuarantor",
        "contract-notify-guarantor",
        Map.of("noticeOn", "2022-09-09"));
  }

  /** Nobody appealed and nobody paid: it is registered and goes to the prosecutor. */
  private void collectFine() {
    life.at("2022-09-12");
    delay.done(
        "legal-1",
        "chooseCollection",
        "contract-choose-fine-collection",
        Map.of("collectionWay", "FISCALIA", "clause", ""));
    delay.done(
        "procurement-1",
        "registerFine",
        "contract-register-fine",
        Map.of("reference", contract.reference("COM"), "registeredOn", "2022-09-12"));
  }

  private void guarantees() {
    limit.fileClaims();
    life.at("2022-09-14");
    limit.guarantorPays(List.of(receipt("3320.00"), receipt("9960.00")));
  }

  private Map<String, String> receipt(String amount) {
    return Map.of(
        "receivedAmount",
        amount,
        "receivedOn",
        "2022-09-14",
        "bankReference",
        contract.reference("TR"),
        "receipt",
        contract.reference("RI"));
  }

  private void debar() {
    limit.done(
        "legal-1",
        "draftDebarment",
        "contract-draft-debarment",
        Map.of("cause", "II_CADUCIDAD", "facts", "Se declaró la caducidad por su culpa."));
    limit.done("authority-1", "resolveDebarment", "contract-resolve-debarment", Map.of());
    limit.notify("2022-09-16");
    assertThat(debarments.of(CONTRACTOR.nit())).as("not before it is firm").isEmpty();
    life.at("2022-10-04");
    limit.done(
        "procurement-1",
        "registerDebarment",
        "contract-register-debarment",
        Map.of("reference", contract.reference("INH"), "enteredOn", "2022-10-04"));
  }

  /** What the guarantor paid of the advance is taken off; the fine is what is left. */
  private void liquidate() {
    contract.liquidate(limit.number(), "8400.00", "3600.00", "0.00");
    life.at("2022-10-07");
    limit.done(
        "treasury-1",
        "registerLiquidationPayment",
        "contract-register-liquidation-payment",
        Map.of("settlementReference", contract.reference("LIQ"), "settledOn", "2022-10-07"));
    RestPerson legal = life.person("legal-1");
    Map<String, String> proposal =
        Map.of("debarment", "SI", "debarmentReason", "La caducidad es causa de inhabilitación.");
    JsonNode task = legal.task(limit.number(), "userTask_proposeDebarment");
    assertThat(legal.complete(task, proposal).body())
        .contains("ya tiene un procedimiento de inhabilitación por lo mismo: no se abre otro.");
    limit.done(
        "legal-1",
        "proposeDebarment",
        "contract-propose-debarment",
        Map.of("debarment", "NO", "debarmentReason", "Ya se tramitó en su propio procedimiento."));
  }

  private void refusedUntilItsEnd() {
    Map<String, Object> another = new HashMap<>(FormExamples.of("contract-register"));
    another.put("contractNumber", "VIDA-%s".formatted(life.number()));
    another.put("contractorNit", CONTRACTOR.nit());
    another.put("contractorName", CONTRACTOR.name());
    another.put("signedOn", "2022-10-10");
    another.values().removeIf(""::equals);
    Answer refused = life.person("procurement-1").start("contract-administration", another);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains(
            "Contratista inhabilitado hasta %s (%s)."
                .formatted(
                    Words.date(debarments.of(CONTRACTOR.nit()).get(0).validTo()),
                    CONTRACTOR.name()));
  }
}
