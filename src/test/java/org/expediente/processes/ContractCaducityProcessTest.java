package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.claim.ClaimState;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Caducity of a contract of 100,000.00 of which 65,000.00 were accepted (B35 to B38). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractCaducityProcessTest {
  private static final String PROCESS = "contract-termination-caducity";
  private static final String EFFECTS = "contract-termination-effects";
  private static final String PLAN = "userTask_planContinuity";
  private static final String OPINION = "userTask_giveTerminationOpinion";
  private static final String DRAFT = "userTask_draftCaducity";
  private static final String RESOLVE = "userTask_resolveCaducity";
  private static final String NOTIFY = "userTask_notifyGuarantor";
  private static final String RESOLUTION = "contract-termination-resolution";
  private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired TerminationCase termination;
  @Autowired Doubles doubles;
  @Autowired Proceedings proceedings;
  @Autowired Guarantees guarantees;
  @Autowired GuaranteeClaims claims;
  @Autowired Notifications notifications;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  private String deployment;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart(EFFECTS);
    deployment = doubles.deploy(List.of("contract-hearing", "contract-appeal"));
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("contract-termination-effects")).isEmpty();
  }

  @Test
  @Demand({"B-S24", "B-S11"})
  void declaredAfterAHearingItClaimsTheGuaranteeWhileTheAppealIsOpen() {
    Case of = open();
    assertThat(termination.shown(of.incident(), PLAN, "terminationGround"))
        .contains("Mora en una entrega", "No se entregó en la fecha debida.");
    plan(of);
    opinion(of, "PROCEDE");
    assertThat(text.of(of.incident(), "contract-termination-opinion"))
        .contains("Mora en los plazos u otro incumplimiento", "Base legal: LACAP, art. 94 letra b)")
        .contains("Se usan existencias por dos meses", "Procede oír al contratista");
    assertThat(doubles.running(of.incident(), "contract-hearing")).isOne();
    doubles.end(of.incident(), "contract-hearing");

    Map<String, Object> bare = FormExamples.of("contract-draft-caducity");
    bare.remove("clause");
    assertThatThrownBy(() -> desk.complete("legal-1", of.incident(), DRAFT, bare))
        .hasMessageContaining("Indique la disposición y la cláusula.");
    draft(of);
    resolve(of, "DECLARAR");
    assertThat(of.now(proceedings).outcome()).isEqualTo("DECLARADA");
    assertThat(text.of(of.incident(), RESOLUTION))
        .contains("Competencia", "Relación de hechos", "Descargos y prueba valorada")
        .contains("Imputabilidad", "$65,000.00", "$35,000.00", "Cláusula: cláusula XII")
        .contains("Se declara la caducidad", "Hágase efectiva la Garantía de cumplimiento")
        .contains(
            "Liquídese el contrato", "Regístrese", "recurso de reconsideración ante el Titular")
        .contains("LACAP con la Ley de Procedimientos Administrativos");

    desk.run(of.incident(), "callActivity_effects");
    assertThat(doubles.running(of.incident(), "contract-appeal")).isOne();
    notifyGuarantor(of);
    desk.run(of.incident(), "callActivity_claim");
    assertThat(claims.ofContract(of.contract()))
        .singleElement()
        .satisfies(claim -> assertThat(claim.amount()).isEqualByComparingTo("7000.00"));

    doubles.end(of.incident(), "contract-appeal", "appealResult", "CONFIRMADA");
    assertThat(of.now(proceedings).state()).isEqualTo(ProceedingState.FIRME);
    assertThat(desk.ends(of.incident())).doesNotContain("endEvent_caducityFirm");
    desk.run(of.incident(), "callActivity_demand#multiInstanceBody");
    desk.expire(of.incident(), "timerBoundary_guaranteeExpired");
    assertThat(desk.ends(of.incident())).contains("endEvent_effectsDone", "endEvent_caducityFirm");
  }

  @Test
  void theGuarantorIsToldWithProofAndOnADayThatCanBe() {
    Case of = declared();
    desk.run(of.incident(), "callActivity_effects");
    Map<String, Object> notice = notice();
    assertThatThrownBy(() -> desk.complete("procurement-2", of.incident(), NOTIFY, notice))
        .hasMessageContaining("Constancia de notificación al fiador");
    contracts.hand("procurement-2", of.incident(), "guarantor-notice-proof");
    notice.put("noticeOn", TODAY.minusDays(1).toString());
    assertThatThrownBy(() -> desk.complete("procurement-2", of.incident(), NOTIFY, notice))
        .hasMessageContaining("entre la resolución (20/06/2022) y hoy");
    assertThat(termination.acts(of.incident(), "contracts.guarantorNotified")).isEmpty();
    notice.put("noticeOn", TODAY.toString());
    desk.complete("procurement-2", of.incident(), NOTIFY, notice);
    assertThat(termination.acts(of.incident(), "party.added"))
        .singleElement()
        .asString()
        .contains("FIADOR", ContractCase.GUARANTOR);
    assertThat(termination.notices(of.incident()))
        .contains("guarantor-06141206901041: contracts.termination.guarantor");
    assertThat(notifications.of(of.incident()))
        .as("read beside those to the contractor, with its proof")
        .last()
        .satisfies(
            one -> {
              assertThat(one.act()).isEqualTo(NotifiedAct.RESOLUCION_FIADOR);
              assertThat(one.proofId()).isNotNull();
            });
  }

  @Test
  void anAppealThatSucceedsAnnulsTheClaimsAndTheContractGoesOn() {
    Case of = declared();
    desk.run(of.incident(), "callActivity_effects");
    notifyGuarantor(of);
    desk.run(of.incident(), "callActivity_claim");
    desk.run(of.incident(), "callActivity_demand#multiInstanceBody");
    file(of);
    assertThat(guarantee(of)).isEqualTo(GuaranteeState.RECLAMADA);
    doubles.end(of.incident(), "contract-appeal", "appealResult", "REVOCADA");

    assertThat(desk.ends(of.incident()))
        .contains("endEvent_effectsRevoked", "endEvent_caducityRevoked");
    assertThat(desk.open(of.incident())).isEmpty();
    assertThat(of.now(proceedings).outcome()).isEqualTo("REVOCADA");
    assertThat(claims.ofContract(of.contract()))
        .allSatisfy(claim -> assertThat(claim.state()).isEqualTo(ClaimState.ANULADO));
    assertThat(guarantee(of)).isEqualTo(GuaranteeState.VIGENTE);
    assertThat(termination.notices(of.incident()))
        .doesNotContain("treasury: contracts.termination.giveBack");
  }

  @Test
  void whatAGuarantorPaidBeforeTheRevocationGoesBack() {
    Case of = declared();
    desk.run(of.incident(), "callActivity_effects");
    notifyGuarantor(of);
    desk.run(of.incident(), "callActivity_claim");
    desk.run(of.incident(), "callActivity_demand#multiInstanceBody");
    file(of);
    desk.complete(
        "guarantor-1",
        of.incident(),
        "userTask_answerGuarantorRequest",
        Map.of("guarantorAnswer", "PAGA"));
    Map<String, Object> payment = FormExamples.of("contract-register-guarantor-payment");
    payment.put("receivedOn", TODAY.toString());
    payment.put("receivedAmount", "7000.00");
    payment.put("bankReference", "TR-" + of.incident());
    desk.complete("treasury-1", of.incident(), "userTask_registerGuarantorPayment", payment);
    assertThat(guarantee(of)).isEqualTo(GuaranteeState.EJECUTADA);
    doubles.end(of.incident(), "contract-appeal", "appealResult", "REVOCADA");
    assertThat(termination.acts(of.incident(), "contracts.claimAnnulled"))
        .singleElement()
        .asString()
        .contains("$7,000.00");
    assertThat(termination.notices(of.incident()))
        .contains("treasury: contracts.termination.giveBack");
  }

  @Test
  void whatWentToTheProsecutorIsWithdrawn() {
    Case of = declared();
    desk.run(of.incident(), "callActivity_effects");
    notifyGuarantor(of);
    desk.run(of.incident(), "callActivity_claim");
    desk.run(of.incident(), "callActivity_demand#multiInstanceBody");
    file(of);
    desk.expire(of.incident(), "timerBoundary_guarantorSilence");
    desk.complete(
        "legal-1",
        of.incident(),
        "userTask_referGuaranteeCollection",
        FormExamples.of("contract-refer-guarantee-collection"));
    doubles.end(of.incident(), "contract-appeal", "appealResult", "REVOCADA");
    assertThat(termination.notices(of.incident()))
        .contains("legal: contracts.termination.withdraw");
    assertThat(guarantee(of)).isEqualTo(GuaranteeState.VIGENTE);
  }

  @Test
  void withoutAGuaranteeOnlyTheAppealIsWaitedFor() {
    Case of = declared();
    guarantees
        .of(of.contract())
        .forEach(
            one ->
                contracts.within(
                    "procurement-1", () -> guarantees.move(one.id(), GuaranteeState.DEVUELTA)));
    desk.run(of.incident(), "callActivity_effects");
    assertThat(desk.open(of.incident())).isEmpty();
    doubles.end(of.incident(), "contract-appeal", "appealResult", "FIRME");
    assertThat(of.now(proceedings).outcome()).isEqualTo("DECLARADA");
    assertThat(of.now(proceedings).firmOn()).isEqualTo(TODAY);
    assertThat(desk.ends(of.incident())).contains("endEvent_caducityFirm");
  }

  @Test
  void nobodyIsCondemnedUnheard() {
    Case of = open();
    plan(of);
    opinion(of, "CONTINUAR");
    assertThat(doubles.running(of.incident(), "contract-hearing")).isZero();
    assertThatThrownBy(() -> resolve(of, "DECLARAR"))
        .hasMessageContaining("No se declara la caducidad sin oír al contratista");
    assertThat(contracts.documents(of.incident())).doesNotContain(RESOLUTION);
    resolve(of, "DEVOLVER");
    doubles.end(of.incident(), "contract-hearing");
    draft(of);
    assertThat(termination.shown(of.incident(), RESOLVE, "writtenSoFar"))
        .contains("Proyecto: Se propone declarar", "Razones de la devolución: Falta valorar");
    resolve(of, "DEVOLVER");
    assertThat(desk.open(of.incident())).as("heard once is enough").containsExactly(DRAFT);
    draft(of);
    resolve(of, "NO_DECLARAR");
    assertThat(desk.ends(of.incident())).contains("endEvent_notDeclared");
    assertThat(of.now(proceedings).outcome()).isEqualTo("NO_DECLARADA");
    assertThat(text.of(of.incident(), RESOLUTION))
        .contains("No se declara la caducidad: el contrato sigue")
        .doesNotContain("Hágase efectiva");
    assertThat(termination.notices(of.incident()))
        .contains(contracts.contractorGroup() + ": contracts.termination.notDeclared")
        .doesNotContain("audit: contracts.termination.limit");
  }

  @Test
  void atTheLimitOfTheFinesTheAuthorityMustSayWhyTheContractGoesOn() {
    Case of = open();
    termination.fine(of.contract(), "11999.99", FineState.FIRME);
    long last = termination.fine(of.contract(), "0.01", FineState.IMPUESTA);
    contracts.within("authority-1", () -> proceedings.resolve(last, "IMPUESTA"));
    plan(of);
    opinion(of, "CONTINUAR");
    assertThat(termination.shown(of.incident(), RESOLVE, "fineText"))
        .isEqualTo(
            "Multas acumuladas: $12,000.00. Límite: $12,000.00, sobre un valor vigente de"
                + " $100,000.00.");
    Map<String, Object> no = resolution("NO_DECLARAR");
    no.remove("limitMotive");
    assertThatThrownBy(() -> desk.complete("authority-1", of.incident(), RESOLVE, no))
        .hasMessageContaining("Las multas llegaron al límite ($12,000.00): motive por qué");
    assertThat(of.now(proceedings).state()).isEqualTo(ProceedingState.ABIERTO);
    resolve(of, "NO_DECLARAR");
    assertThat(termination.notices(of.incident())).contains("audit: contracts.termination.limit");
    assertThat(termination.acts(of.incident(), "contracts.terminationLimit")).hasSize(1);
    assertThat(text.of(of.incident(), RESOLUTION))
        .contains("La multa acumulada llegó al límite.", "Falta una sola entrega, ya embarcada");
  }

  @Test
  void fineAndCaducityForTheSameDaysNeedAWrittenOpinion() {
    Case of = open();
    plan(of);
    termination.fine(of.contract(), "500.00", FineState.IMPUESTA);
    Map<String, Object> silent = opinionFields("PROCEDE");
    silent.remove("sameDaysOpinion");
    assertThatThrownBy(() -> desk.complete("legal-1", of.incident(), OPINION, silent))
        .hasMessageContaining(
            "Hay una multa por los mismos días. Sin dictamen escrito no se multa");
    assertThat(contracts.documents(of.incident())).doesNotContain("contract-termination-opinion");
    opinion(of, "PROCEDE");
    assertThat(text.of(of.incident(), "contract-termination-opinion"))
        .contains("Multa y caducidad por los mismos días", "La multa cubre el atraso");
  }

  @Test
  void aFineThatCameLaterSendsTheDraftBack() {
    Case of = open();
    plan(of);
    Map<String, Object> silent = opinionFields("PROCEDE");
    silent.remove("sameDaysOpinion");
    desk.complete("legal-1", of.incident(), OPINION, silent);
    doubles.end(of.incident(), "contract-hearing");
    Map<String, Object> plain = FormExamples.of("contract-draft-caducity");
    plain.remove("sameDaysOpinion");
    desk.complete("legal-1", of.incident(), DRAFT, plain);
    termination.fine(of.contract(), "500.00", FineState.IMPUESTA);
    assertThatThrownBy(() -> resolve(of, "DECLARAR")).hasMessageContaining("Sin dictamen escrito");
    resolve(of, "DEVOLVER");
    draft(of);
    resolve(of, "DECLARAR");
    assertThat(text.of(of.incident(), RESOLUTION)).contains("por los mismos días: La multa cubre");
  }

  /** A contract, the case of its incident and the proceeding. */
  private record Case(String contract, String incident, long id) {
    Proceeding now(Proceedings proceedings) {
      return proceedings.find(id);
    }
  }

  private Case open() {
    String number = termination.contract("100000.00", "0.00");
    termination.accepted(number, "65000.00");
    termination.bond(number, GuaranteeKind.CUMPLIMIENTO, "20000.00");
    String incident = termination.incident(number, IncidentType.MORA);
    long id = termination.proceeding(incident, ProceedingKind.CADUCIDAD);
    contracts.start(PROCESS, incident, Map.of("proceedingId", id));
    return new Case(number, incident, id);
  }

  private Case declared() {
    Case of = open();
    plan(of);
    opinion(of, "PROCEDE");
    doubles.end(of.incident(), "contract-hearing");
    draft(of);
    resolve(of, "DECLARAR");
    return of;
  }

  private void plan(Case of) {
    desk.complete(
        "requesting-unit-1", of.incident(), PLAN, FormExamples.of("contract-plan-continuity"));
  }

  private Map<String, Object> opinionFields(String result) {
    Map<String, Object> fields = FormExamples.of("contract-termination-opinion");
    fields.put("opinionResult", result);
    return fields;
  }

  private void opinion(Case of, String result) {
    desk.complete("legal-1", of.incident(), OPINION, opinionFields(result));
  }

  private void draft(Case of) {
    desk.complete("legal-1", of.incident(), DRAFT, FormExamples.of("contract-draft-caducity"));
  }

  private Map<String, Object> resolution(String decision) {
    Map<String, Object> fields = FormExamples.of("contract-resolve-caducity");
    fields.put("caducityDecision", decision);
    if (decision.equals("DEVOLVER")) {
      fields.keySet().removeAll(List.of("motive", "limitMotive"));
    } else {
      fields.remove("returnReason");
    }
    if (decision.equals("DECLARAR")) {
      fields.remove("limitMotive");
    }
    return fields;
  }

  private void resolve(Case of, String decision) {
    desk.complete("authority-1", of.incident(), RESOLVE, resolution(decision));
  }

  private static Map<String, Object> notice() {
    return new HashMap<>(FormExamples.of("contract-notify-guarantor"));
  }

  private void notifyGuarantor(Case of) {
    contracts.hand("procurement-2", of.incident(), "guarantor-notice-proof");
    desk.complete("procurement-2", of.incident(), NOTIFY, notice());
  }

  private void file(Case of) {
    termination.notified(of.incident(), of.id(), "RESOLUCION", TODAY);
    desk.complete(
        "procurement-1",
        of.incident(),
        "userTask_draftGuarantorRequest",
        FormExamples.of("contract-draft-guarantor-request"));
    desk.complete(
        "legal-1",
        of.incident(),
        "userTask_reviewGuarantorRequest",
        FormExamples.of("contract-review-guarantor-request"));
    desk.complete(
        "procurement-1",
        of.incident(),
        "userTask_fileGuarantorRequest",
        FormExamples.of("contract-file-guarantor-request"));
  }

  private GuaranteeState guarantee(Case of) {
    return guarantees.of(of.contract()).get(0).state();
  }
}
