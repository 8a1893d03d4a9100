package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.FineArchive;
import org.expediente.procedures.contracts.fine.FineFlag;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fine from its commission to its registration; hearing, appeal and collection stand in. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractFineProcessTest {
  private static final String PROCESS = "contract-fine";
  private static final String RESOLUTION = "contract-fine-resolution";
  private static final String HEARING = "contract-hearing";
  private static final String APPEAL = "contract-appeal";
  private static final String COLLECTION = "contract-collection";
  private static final String REGISTER = "userTask_registerFine";
  private static final String REASON =
      "El acta de recepción y las notas del administrador prueban lo resuelto.";

  @Autowired Desk desk;
  @Autowired ContractCase contract;
  @Autowired FineDesk fine;
  @Autowired Doubles doubles;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired Proceedings proceedings;
  @Autowired Fines fines;
  @Autowired FineArchive archive;
  @Autowired IncidentBook incidents;
  @Autowired IssuedText issued;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private String deployment;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart(RESOLUTION);
    deployment = doubles.deploy(List.of(HEARING, APPEAL, COLLECTION));
  }

  @BeforeEach
  void today() {
    contract.at("2022-05-27");
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    sql.sql("update contract_fine set state = 'PAGADA' where state in ('FIRME', 'EN_COBRO')")
        .update(); // no other test's contractor is a debtor
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("contract-fine-resolution")).isEmpty();
  }

  @Test
  @Demand({"B-S10", "B-S14", "B-S17", "B-S24", "B-S25"})
  void aLateDeliveryIsHeardFinedAndRegisteredWhenFirm() {
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    assertThat(fine.last(id).stage()).isEqualTo(FineStage.PROVISIONAL);
    assertThat(fine.last(id).result().payable()).isEqualTo("365.00"); // 11 days, the floor
    assertThat(doubles.running(number, HEARING)).isEqualTo(1);

    contract.at("2022-06-21");
    fine.deliver(number, "O-01", "30000.00", "2022-06-20");
    doubles.end(number, HEARING);
    assertThat(fine.shown(number, FineDesk.DRAFT, "fineShown"))
        .contains("se entregó el 20/06/2022; 35 días, 3.625 %: $1,087.50", "Exigible: $1,087.50");
    assertThat(fine.shown(number, FineDesk.DRAFT, "proceedingShown"))
        .contains("LACAP con la Ley de Procedimientos Administrativos", "27/02/2023");
    fine.draft(number, Map.of());
    fine.decide(number, "IMPONER", Map.of("reason", REASON));
    assertThat(fine.fine(id).state()).isEqualTo(FineState.IMPUESTA);
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.RESUELTO);
    theResolutionPrintsEveryInput(number);
    assertThat(doubles.running(number, COLLECTION)).isZero();

    contract.at("2022-06-29");
    fine.tell(number, APPEAL, "firmOn", "2022-06-28");
    doubles.end(number, APPEAL, "appealResult", "FIRME");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.FIRME);
    assertThat(fine.fine(id).firmOn()).isEqualTo("2022-06-28");
    assertThat(proceedings.find(id).firmOn()).isEqualTo("2022-06-28");
    assertThat(doubles.running(number, COLLECTION)).isEqualTo(1);
    register(number);
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.FIRME);
    doubles.end(number, COLLECTION);
    assertThat(desk.ends(number)).contains("endEvent_fineRegistered");
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(proceedings.find(id).outcome()).isEqualTo("IMPUESTA");
    assertThat(fine.notices(number))
        .contains(
            contract.contractorGroup() + " contracts.fine.firm",
            "treasury contracts.fine.firm",
            "planning contracts.fine.lesson");
    assertThat(fine.acts(number))
        .contains("contracts.fineDrafted", "contracts.fineDecided", "contracts.fineRegistered");
    assertThat(registration(id))
        .containsEntry("registry", "COMPRASAL")
        .containsEntry("registered_by", "procurement-1");
  }

  private void theResolutionPrintsEveryInput(String number) {
    assertThat(issued.of(number, "contract-fine-resolution"))
        .contains("Competencia", "Hechos", "Descargos y prueba", "Imputabilidad")
        .contains("Régimen aplicado: LACAP con la Ley de Procedimientos Administrativos")
        .contains("O-01", "16 de mayo de 2022", "20 de junio de 2022", "35", "$30,000.00")
        .contains("3.625 %", "$1,087.50", "lo que no se entregó a tiempo")
        .contains("desde el día 1, 0.1 % diario; desde el día 31, 0.125 % diario")
        .contains("versión ", "12 % del valor vigente: $5,424.00")
        .contains("$365.00, con el salario mínimo del comercio de $365.00 vigente el 17 de mayo")
        .contains("LACAP, artículo 85. Cláusula III del contrato.", "Base legal: LACAP, art. 85.")
        .contains("una multa de $1,087.50", REASON)
        .contains("dentro de los 3 días hábiles siguientes a aquel en que quede firme")
        .contains("Procede recurso de reconsideración ante el Titular", "10 días hábiles")
        .contains("inscríbase la multa en el registro público");
  }

  @Test
  void whereNothingCameLateThereIsNoProcedure() {
    contract.at("2022-05-16");
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    assertThat(desk.ends(number)).containsExactly("endEvent_noDelay");
    assertThat(fines.find(id)).isEmpty();
    assertThat(proceedings.find(id).outcome()).isEqualTo("SIN_MORA");
    assertThat(fine.last(id).result().payable()).isEqualTo("0.00");
  }

  @Test
  void anAppealMayTakeDaysOffAndTheAmountIsComputedAgain() {
    String number = drafted();
    long id = proceeding(number);
    fine.decide(number, "IMPONER", Map.of());
    fine.tell(number, APPEAL, "appealAdjustment", 10);
    doubles.end(number, APPEAL, "appealResult", "MODIFICADA");
    assertThat(fine.fine(id).amount()).isEqualByComparingTo("750.00"); // 25 days of 30,000.00
    assertThat(fine.last(id).stage()).isEqualTo(FineStage.RECURSO);
    assertThat(fine.fine(id).state()).isEqualTo(FineState.FIRME);
    assertThat(archive.ofProceeding(id))
        .extracting(one -> one.result().payable())
        .containsExactly(
            new BigDecimal("1087.50"), new BigDecimal("1087.50"), new BigDecimal("750.00"));
    register(number);
    doubles.end(number, COLLECTION);
    assertThat(desk.ends(number)).contains("endEvent_fineRegistered");
  }

  @Test
  void anAppealCountsOnTheDaysThatWereFinedAndNotOnLaterOnes() {
    String number = contract.open();
    long id = begun(number); // 11 days on 27 May
    fine.draft(number, Map.of());
    fine.decide(number, "IMPONER", Map.of());
    contract.at("2022-07-16");
    fine.deliver(number, "O-01", "30000.00", "2022-07-16"); // day 61
    fine.tell(number, APPEAL, "appealAdjustment", 1);
    doubles.end(number, APPEAL, "appealResult", "MODIFICADA");
    assertThat(fine.last(id).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.days()).isEqualTo(10));
    assertThat(fine.last(id).result().gross()).isEqualByComparingTo("300.00");
    assertThat(fine.fine(id).amount()).isEqualByComparingTo("365.00");
  }

  @Test
  void aConfirmedFineIsFirmAsItWas() {
    String number = drafted();
    fine.decide(number, "IMPONER", Map.of());
    doubles.end(number, APPEAL, "appealResult", "CONFIRMADA");
    assertThat(fine.fine(proceeding(number)).state()).isEqualTo(FineState.FIRME);
    assertThat(fine.fine(proceeding(number)).amount()).isEqualByComparingTo("1087.50");
  }

  @Test
  void aRevokedFineIsNotCollectedAndNotRegistered() {
    String number = drafted();
    fine.decide(number, "IMPONER", Map.of());
    doubles.end(number, APPEAL, "appealResult", "REVOCADA");
    assertThat(desk.ends(number)).contains("endEvent_fineRevoked");
    assertThat(fine.fine(proceeding(number)).state()).isEqualTo(FineState.REVOCADA);
    assertThat(proceedings.find(proceeding(number)).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(doubles.running(number, COLLECTION)).isZero();
    assertThat(desk.open(number)).isEmpty();
  }

  @Test
  void anAppealThatLeavesNoDayLeavesNoFineAndNoFloor() {
    String number = drafted();
    fine.decide(number, "IMPONER", Map.of());
    fine.tell(number, APPEAL, "appealAdjustment", 40);
    doubles.end(number, APPEAL, "appealResult", "MODIFICADA");
    assertThat(desk.ends(number)).contains("endEvent_fineRevoked");
    assertThat(fine.fine(proceeding(number)).amount()).isEqualByComparingTo("0.00");
    assertThat(fine.fine(proceeding(number)).state()).isEqualTo(FineState.REVOCADA);
  }

  @Test
  void theAuthorityReducesByDaysWithAReasonAndAuditHearsOfIt() {
    String number = drafted();
    long id = proceeding(number);
    refused(
        number,
        "REDUCIR",
        Map.of("excusedDays", 3L, "reason", "Muy corto."),
        "«Motivo» necesita al menos 30");
    refused(
        number,
        "REDUCIR",
        Map.of("excusedDays", 35L),
        "Sin esos días no queda mora que multar. Si ninguno es del contratista, exonere.");
    refused(number, "REDUCIR", Map.of("excusedDays", 0L), "Días que no son del contratista");
    refused(number, "IMPONER", Map.of("amount", "1.00"), "amount");
    assertThat(fines.find(id)).isEmpty();

    fine.decide(number, "REDUCIR", Map.of("excusedDays", 10L, "reason", REASON));
    assertThat(fine.fine(id).amount()).isEqualByComparingTo("750.00");
    assertThat(fine.notices(number)).contains("audit contracts.fine.reduced");
    assertThat(issued.of(number, "contract-fine-resolution"))
        .contains("10, quitados de cada atraso", "una multa de $750.00", REASON);
    assertThat(archive.ofProceeding(id)).hasSize(3);
  }

  @Test
  void anExonerationLeavesNothingToPay() {
    String number = drafted(Map.of("imputability", "NO_IMPUTABLE"));
    long id = proceeding(number);
    refused(
        number,
        "IMPONER",
        Map.of(),
        "El proyecto dice que la mora no es imputable al contratista: no cabe una multa.");
    fine.decide(number, "EXONERAR", Map.of("reason", REASON));
    assertThat(desk.ends(number)).contains("endEvent_exonerated", "endEvent_fineExonerated");
    assertThat(fines.find(id)).isEmpty();
    assertThat(fine.last(id).result().flag()).isEqualTo(FineFlag.SIN_MORA);
    assertThat(proceedings.find(id).outcome()).isEqualTo("EXONERADA");
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(fine.notices(number)).contains("audit contracts.fine.exonerated");
    assertThat(issued.of(number, "contract-fine-resolution"))
        .contains("Se exonera a", "La mora no es imputable", "$0.00")
        .contains("Sin los días excusados no queda mora que multar.")
        .doesNotContain("Forma y plazo de pago", "No hay mora");
  }

  @Test
  void anExtensionThatCoversTheDelayLeavesNothingToImpose() {
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    contract.within(
        "authority-1",
        () ->
            obligations.extend(
                number,
                new Extension(
                    null,
                    30,
                    LocalDate.of(2022, 5, 12),
                    LocalDate.of(2022, 5, 30),
                    "Cierre del puerto, probado con la nota de la CEPA.")));
    contract.at("2022-05-31");
    doubles.end(number, HEARING);
    assertThat(fine.shown(number, FineDesk.DRAFT, "fineShown"))
        .contains("Ninguna obligación se entregó tarde.", "No hay mora: no cabe una multa.");
    fine.draft(number, Map.of());
    refused(number, "IMPONER", Map.of(), "No hay mora: no cabe una multa. Exonere.");
    fine.decide(number, "EXONERAR", Map.of());
    assertThat(fines.find(id)).isEmpty();
    assertThat(issued.of(number, "contract-fine-resolution")).contains("Nada se entregó tarde.");
  }

  @Test
  void aDraftThatComesBackIsComputedOnTheBooksOfThatDay() {
    String number = drafted();
    long id = proceeding(number);
    contract.within(
        "authority-1",
        () ->
            contracts.modify(
                number,
                new BigDecimal("800.00"),
                LocalDate.of(2022, 6, 1),
                "Se registró tarde una modificación."));
    refused(number, "IMPONER", Map.of(), "Los registros cambiaron desde que se calculó la multa.");
    fine.decide(number, "DEVOLVER", Map.of("reason", REASON));
    assertThat(fines.find(id)).isEmpty();
    assertThat(fine.shown(number, FineDesk.DRAFT, "returnShown")).isEqualTo(REASON);
    assertThat(fine.last(id).contractValue()).isEqualByComparingTo("46000.00");
    fine.draft(number, Map.of());
    fine.decide(number, "IMPONER", Map.of());
    assertThat(fine.fine(id).computationId()).isEqualTo(fine.last(id).id());
  }

  @Test
  void legalMayWaitForTheDeliveryWhileTheFineKeepsCounting() {
    String number = contract.open();
    long id = begun(number);
    assertThat(fine.shown(number, FineDesk.DRAFT, "fineShown"))
        .contains("sin entregar", "Falta la entrega: la multa sigue creciendo.");
    waitForDelivery(number);
    assertThat(desk.open(number)).isEmpty();
    int before = fine.last(id).lines().get(0).days();
    desk.expire(number, "catchEvent_recheckDue");
    assertThat(fine.last(id).lines().get(0).days()).isGreaterThan(before);

    fine.deliver(number, "O-01", "30000.00", contract.today().toString());
    waitForDelivery(number); // the fine that legal sees is that of its last computation
    desk.expire(number, "catchEvent_recheckDue");
    assertThatThrownBy(() -> waitForDelivery(number))
        .hasMessageContaining(
            "Ya se entregó todo lo que se debía: no hay entrega que esperar. Proyecte la resolución.");
    fine.draft(number, Map.of());
    assertThat(desk.open(number)).containsExactly(FineDesk.RESOLVE);
  }

  @Test
  @Demand({"B-S17", "B-S24"})
  void aFineThatReachesTheLimitOffersToEndTheContract() {
    contract.at("2022-08-19"); // day 95 of the whole value
    String number = contract.open(ContractObject.BIEN, Modality.LICITACION, "45200.00", "0.00");
    begun(number);
    assertThat(fine.shown(number, FineDesk.DRAFT, "accumulatedShown"))
        .contains("Con esta: $5,424.00. Límite: $5,424.00. Alcanza el límite");
    fine.draft(number, Map.of());
    assertThat(types(number)).containsExactly(IncidentType.MULTAS_12);
    assertThat(incidents.of(number).get(0).facts()).contains("suman $5,424.00");
    fine.decide(number, "DEVOLVER", Map.of());
    fine.draft(number, Map.of());
    assertThat(types(number)).as("once is enough").containsExactly(IncidentType.MULTAS_12);
  }

  @Test
  void aFineNearTheLimitIsAnnounced() {
    contract.at("2022-08-06"); // day 82: 10.05 %
    String number = contract.open(ContractObject.BIEN, Modality.LICITACION, "45200.00", "0.00");
    begun(number);
    fine.draft(number, Map.of());
    assertThat(types(number)).containsExactly(IncidentType.MULTAS_10);
    assertThat(desk.open(number)).containsExactly(FineDesk.RESOLVE);
  }

  @Test
  void aFloorAboveTheLimitNeedsAWrittenOpinion() {
    contract.at("2022-05-20");
    String number = contract.bare(ContractObject.BIEN, Modality.LICITACION, "1000.00", "0.00");
    contract.obligation(number, "O-01", ContractCase.DUE, "1000.00");
    long id = begun(number);
    assertThat(fine.last(id).result().flag()).isEqualTo(FineFlag.PISO_SUPERA_TOPE);
    Map<String, Object> silent = new HashMap<>();
    silent.put("floorOpinion", null);
    assertThatThrownBy(() -> fine.draft(number, silent))
        .hasMessageContaining(
            "El piso supera el límite: diga por escrito por qué procede cobrarlo");
    String opinion = "La ley fija el piso como mínimo de toda multa y no distingue por cuantía.";
    fine.draft(number, Map.of("floorOpinion", opinion));
    fine.decide(number, "IMPONER", Map.of());
    assertThat(fine.fine(id).amount()).isEqualByComparingTo("365.00");
    assertThat(issued.of(number, "contract-fine-resolution")).contains(opinion, "El piso supera");
  }

  @Test
  void aDraftNamesTheLawAndTheClause() {
    String number = contract.open();
    begun(number);
    for (String missing : List.of("norm", "clause")) {
      assertThatThrownBy(() -> fine.draft(number, Map.of(missing, "  ")))
          .hasMessageContaining("Indique la disposición y la cláusula.");
    }
    assertThat(desk.open(number)).containsExactly(FineDesk.DRAFT);
    assertThat(fine.acts(number)).doesNotContain("contracts.fineDrafted");
  }

  @Test
  @Demand("B-S17")
  void whoLetsAFineLieIsKnownToAudit() {
    String number = contract.open();
    begun(number);
    desk.expire(number, "timerBoundary_draftOverdue");
    assertThat(fine.notices(number)).contains("audit contracts.fine.draftOverdue");
    fine.draft(number, Map.of());
    desk.expire(number, "timerBoundary_resolutionOverdue");
    assertThat(fine.notices(number))
        .contains(
            "audit contracts.fine.resolutionOverdue", "legal contracts.fine.resolutionOverdue");
    assertThat(desk.open(number)).containsExactly(FineDesk.RESOLVE);
  }

  @Test
  void theSecondFirmFineOfTheYearIsForLegalToWeigh() {
    String nit = "0614-" + String.format("%06d", 10163) + "-101-0";
    String first = drafted();
    String second = drafted();
    for (String number : List.of(first, second)) {
      fine.decide(number, "IMPONER", Map.of());
      sql.sql("update contract_fine set contractor_nit = ? where proceeding_id = ?")
          .params(nit, proceeding(number))
          .update();
      doubles.end(number, APPEAL, "appealResult", "FIRME");
    }
    assertThat(fine.notices(first)).doesNotContain("legal contracts.fine.debarment");
    assertThat(fine.notices(second)).contains("legal contracts.fine.debarment");
    assertThat(fine.shown(second, REGISTER, "fineShown"))
        .contains("Multas firmes del contratista en 2022: 2.");
    assertThatThrownBy(() -> register(second, "2022-06-20"))
        .hasMessageContaining("La multa no se inscribe antes de quedar firme.");
    assertThatThrownBy(() -> register(second, "2022-06-22"))
        .hasMessageContaining("La fecha de inscripción no puede ser futura.");
    register(second);
    assertThat(registration(proceeding(second))).containsEntry("firm_fines", 2);
  }

  private void waitForDelivery(String number) {
    desk.complete("legal-1", number, FineDesk.DRAFT, Map.of("fineNext", "ESPERAR"));
  }

  /** Drafted on 21 June: 30,000.00 delivered 35 days late. */
  private String drafted() {
    return drafted(Map.of());
  }

  private String drafted(Map<String, ?> draft) {
    contract.at("2022-06-20");
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    fine.deliver(number, "O-01", "30000.00", "2022-06-20");
    contract.at("2022-06-21");
    doubles.end(number, HEARING);
    fine.draft(number, draft);
    return number;
  }

  /** Heard at once: the draft waits. */
  private long begun(String number) {
    long id = fine.proceeding(number, "O-01");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    doubles.end(number, HEARING);
    return id;
  }

  private void refused(String number, String decision, Map<String, ?> more, String why) {
    assertThatThrownBy(() -> fine.decide(number, decision, more)).hasMessageContaining(why);
    assertThat(desk.open(number)).containsExactly(FineDesk.RESOLVE);
  }

  private void register(String number) {
    register(number, contract.today().toString());
  }

  private void register(String number, String on) {
    desk.complete(
        "procurement-1",
        number,
        REGISTER,
        FineDesk.form("contract-register-fine", Map.of("registeredOn", on)));
  }

  private long proceeding(String number) {
    return proceedings.ofContract(number).get(0).id();
  }

  private List<IncidentType> types(String number) {
    return incidents.of(number).stream().map(one -> one.type()).toList();
  }

  private Map<String, Object> registration(long id) {
    return sql.sql("select * from contract_fine_registration where proceeding_id = ?")
        .param(id)
        .query()
        .singleRow();
  }
}
