package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.spin.Spin;
import org.expediente.access.Actor;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.CaseQuery;
import org.expediente.casefile.Party;
import org.expediente.engine.ExtensionProperties;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Instrument;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractAdministrationProcessTest {
  private static final String PROCESS = "contract-administration";
  private static final String DEBARRED = "0614-010180-110-0";
  private static final String DEBTOR = "0614-020281-120-3";
  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");
  private static final List<String> CALLED =
      List.of(
          "contract-appointment",
          "contract-set-up",
          "contract-follow-up",
          "contract-watch",
          "contract-closing");

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ManagerDesk managers;
  @Autowired Doubles doubles;
  @Autowired CaseFiles files;
  @Autowired Contracts contracts;
  @Autowired RelatedPersons related;
  @Autowired Debarments debarments;
  @Autowired Proceedings proceedings;
  @Autowired FineComputer computer;
  @Autowired Fines fines;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private String stand;

  @BeforeAll
  void restart() {
    sql.sql("update contract_fine set state = 'PAGADA' where state in ('FIRME', 'EN_COBRO')")
        .update(); // what other tests left owed would keep the contractor out
    stand = doubles.deploy(CALLED);
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    cases.nobodyOwes();
    cases.at("2022-03-15");
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(stand);
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contract-appointment", "contract-set-up", "contract-replacement"})
  @Demand({"B-S01", "B-S08"})
  void everyTaskSaysWhatItRestsOnAndWhatToDo(String process) {
    var tasks = drawn(process).getModelElementsByType(UserTask.class);
    assertThat(tasks).isNotEmpty();
    assertThat(tasks)
        .allSatisfy(
            task -> {
              assertThat(ExtensionProperties.text(task, "legal.basis")).isNotBlank();
              assertThat(task.getDocumentations().iterator().next().getTextContent())
                  .hasSizeGreaterThan(80);
            });
  }

  @Test
  void contractIsAppointedSetUpFollowedAndClosed() {
    String number = register(Map.of());
    Contract contract = contracts.of(number);
    assertThat(contract.originalAmount()).isEqualTo(managers.usd("45200.00"));
    assertThat(files.find(number).state()).isEqualTo("EN_DESIGNACION");
    assertThat(running(number)).containsExactly("contract-appointment");
    doubles.end(number, "contract-appointment");
    assertThat(files.find(number).state()).isEqualTo("EN_PREPARACION");
    doubles.end(number, "contract-set-up");
    assertThat(files.find(number).state()).isEqualTo("EN_EJECUCION");
    assertThat(running(number)).containsExactly("contract-follow-up");
    tell(number, "contracts.received");

    assertThat(files.find(number).state()).isEqualTo("EN_CIERRE");
    assertThat(running(number)).containsExactly("contract-closing");
    close(number, "CUMPLIDO");
    assertThat(desk.ends(number)).contains("endEvent_fulfilled");
  }

  @ParameterizedTest
  @CsvSource({
    "CUMPLIDO, endEvent_fulfilled",
    "CUMPLIDO_CON_MULTA, endEvent_fined",
    "EXTINGUIDO_CADUCIDAD, endEvent_expired",
    "EXTINGUIDO_MUTUO_ACUERDO, endEvent_agreed",
    "REVOCADO, endEvent_revoked",
    "RESCATADO, endEvent_rescued"
  })
  void everyEndStateHasItsEnd(String state, String end) {
    String number = register(Map.of());
    doubles.end(number, "contract-appointment");
    doubles.end(number, "contract-set-up");
    doubles.end(number, "contract-follow-up");
    close(number, state);

    assertThat(desk.ends(number)).contains(end);
    assertThat(files.find(number).state()).isEqualTo(state);
    assertThat(files.find(number).closedAt()).isNotNull();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void contractMayBeExtinguishedAtAnyMoment(int steps) {
    String number = register(Map.of());
    CALLED.subList(0, steps).forEach(process -> doubles.end(number, process));
    tell(number, "contracts.extinguished");

    assertThat(running(number)).containsExactly("contract-closing");
    assertThat(files.find(number).state()).isEqualTo("EN_CIERRE");
    tell(number, "contracts.received"); // too late, and harmless
    close(number, "EXTINGUIDO_CADUCIDAD");
    assertThat(files.find(number).state()).isEqualTo("EXTINGUIDO_CADUCIDAD");
  }

  @Test
  void everyDayAtFiveAfterMidnightTheContractIsWatched() {
    String number = register(Map.of());
    Job watch = desk.timer(number, "startEvent_dayBegun");
    assertThat(watch.getDuedate().toInstant().atZone(ZONE).toLocalDateTime())
        .isEqualTo(LocalDate.of(2022, 3, 16).atTime(0, 5));
    desk.expire(number, "startEvent_dayBegun");
    assertThat(running(number)).containsExactly("contract-appointment", "contract-watch");
    desk.expire(number, "startEvent_dayBegun");
    assertThat(ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toLocalDate())
        .isEqualTo(LocalDate.of(2022, 3, 17));
    assertThat(doubles.running(number, "contract-watch")).isEqualTo(2);
    doubles.end(number, "contract-watch");

    // one that still waits ends with the contract
    desk.expire(number, "startEvent_dayBegun");
    tell(number, "contracts.extinguished");
    close(number, "REVOCADO");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Instrument.class)
  @Demand("B-S27")
  void everyDocumentOfObligationsIsAdministered(Instrument instrument) {
    String number = register(Map.of("instrument", instrument.name()));

    assertThat(contracts.of(number).instrument()).isEqualTo(instrument);
    assertThat(files.find(number).title()).startsWith(instrument.label());
    assertThat(running(number)).containsExactly("contract-appointment");
  }

  @Test
  void contractorAndThoseBehindItAreKnownFromTheBeginning() {
    String number = register(Map.of());

    assertThat(files.parties(number))
        .singleElement()
        .extracting(Party::role, Party::idNumber, Party::groupId)
        .containsExactly("CONTRATISTA", ContractCase.NIT, cases.contractorGroup());
    assertThat(related.of(number))
        .singleElement()
        .satisfies(row -> assertThat(row.name()).isEqualTo("Ana Lucía Barrera Fuentes"));
  }

  private List<String> found(String number, Actor who) {
    return files.search(new CaseQuery(number, "contracts", null, 0, 10), who).items().stream()
        .map(CaseFile::number)
        .toList();
  }

  @Test
  void contractorSeesItsOwnCaseOnly() {
    String own = register(Map.of());
    String other =
        register(
            Map.of(
                "contractorNit", "0210-200805-103-2",
                "contractorName", "Constructora Izalco, S.A. de C.V."));
    Actor contractor = new Actor("contractor-1", List.of("contractor", cases.contractorGroup()));

    assertThat(files.visible(own, contractor).number()).isEqualTo(own);
    assertThatThrownBy(() -> files.visible(other, contractor))
        .hasMessage(
            "No existe el expediente %s, o no está entre los que usted puede ver."
                .formatted(other));
    assertThat(found(own, contractor)).containsExactly(own);
    assertThat(found(other, contractor)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regime | LCP_2023 | El régimen no corresponde a la fecha 10/01/2022.",
        "regime | LACAP_2000 | El régimen no corresponde a la fecha 10/01/2022.",
        "processBeganOn | 2022-03-15 | La fecha de firma (14/03/2022) no puede ser anterior al inicio de la contratación (15/03/2022).",
        "signedOn | 2022-03-16 | La fecha de firma no puede ser futura.",
        "advanceAmount | 13560.01 | El anticipo supera el 30 % del monto.",
        "contractorNit | 0614-150399-102-6 | Contratista: NIT inválido: revise el dígito verificador.",
        "contractorNit | 02495046-4 | Contratista: DUI inválido"
      })
  void whatCannotBeIsNotRegistered(String field, String value, String sentence) {
    int before = contractCases();
    assertThatThrownBy(() -> register(Map.of(field, value))).hasMessageContaining(sentence);
    assertThat(contractCases()).isEqualTo(before);
  }

  @Test
  void theRegimeIsThatOfTheDayOnWhichTheProcurementBegan() {
    assertThatThrownBy(() -> register(Map.of("processBeganOn", "2019-02-12")))
        .hasMessage("El régimen no corresponde a la fecha 12/02/2019.");
    register(Map.of("processBeganOn", "2019-02-12", "regime", "LACAP_2000"));
    register(Map.of("processBeganOn", "2019-02-13"));
    cases.at("2023-06-01");
    assertThatThrownBy(
            () -> register(Map.of("processBeganOn", "2023-03-10", "signedOn", "2023-05-02")))
        .hasMessage("El régimen no corresponde a la fecha 10/03/2023.");
    register(Map.of("processBeganOn", "2023-03-09", "signedOn", "2023-05-02"));
  }

  @Test
  void aNumberIsRegisteredOnceHoweverItIsWritten() {
    String typed = "MJSP-%s/2022".formatted(unique());
    String number = register(Map.of("contractNumber", typed));

    assertThatThrownBy(
            () ->
                register(
                    Map.of("contractNumber", typed.toLowerCase(Locale.ROOT).replace('-', ' '))))
        .hasMessage("Contrato ya registrado. Es el expediente %s.".formatted(number));
  }

  @Test
  void debarredContractorIsNotTakenInUntilItsTimeIsOver() {
    String number = register(contractor(DEBARRED, "Vetada, S.A. de C.V."));
    cases.within(
        "authority-1",
        () ->
            debarments.add(
                proceedings.open(number, ProceedingKind.INHABILITACION),
                DEBARRED,
                "Vetada, S.A. de C.V.",
                "I",
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 3, 14)));

    assertThatThrownBy(() -> register(contractor(DEBARRED, "Con otro nombre, S.A.")))
        .hasMessage("Contratista inhabilitado hasta 14/03/2022 (Vetada, S.A. de C.V.).");
    Map<String, Object> consortium = new HashMap<>();
    consortium.put("related", member(DEBARRED));
    assertThatThrownBy(() -> register(consortium))
        .hasMessageContaining("Contratista inhabilitado hasta 14/03/2022");
    Map<String, Object> later = contractor(DEBARRED, "Vetada, S.A. de C.V.");
    later.put("signedOn", "2022-03-15");
    register(later);
  }

  @Test
  void contractorThatOwesAFirmFineIsNotTakenIn() {
    String number = register(contractor(DEBTOR, "Deudora, S.A. de C.V."));
    cases.within(
        "contract-manager-1",
        () -> contracts.start(number, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)));
    Obligation late = cases.obligation(number, "O-01", LocalDate.of(2022, 3, 1), "45200.00");
    cases.within(
        "authority-1",
        () -> {
          long proceeding = proceedings.open(number, ProceedingKind.MULTA);
          FineComputation computed =
              computer.compute(
                  new FineRequest(
                      number,
                      proceeding,
                      null,
                      FineStage.FINAL,
                      List.of(late.id()),
                      LocalDate.of(2022, 3, 11),
                      0));
          fines.impose(proceeding, computed);
          fines.move(proceeding, FineState.FIRME);
        });

    assertThatThrownBy(() -> register(contractor(DEBTOR, "Deudora, S.A. de C.V.")))
        .hasMessage(
            "El contratista debe una multa firme de $452.00 (expediente %s). No se contrata con él"
                    .formatted(number)
                + " hasta que la pague.");
    cases.within(
        "authority-1", () -> fines.move(fines.of(number).get(0).proceedingId(), FineState.PAGADA));
    register(contractor(DEBTOR, "Deudora, S.A. de C.V."));
  }

  /** The diagram of the house, not its stand-in. */
  private BpmnModelInstance drawn(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .versionTag("1.0.0")
        .list()
        .stream()
        .map(definition -> repository.getBpmnModelInstance(definition.getId()))
        .findFirst()
        .orElseThrow();
  }

  private String register(Map<String, ?> changes) {
    Map<String, Object> fields =
        ManagerDesk.form("contract-register", Map.of("contractNumber", "MJSP-" + unique()));
    fields.putAll(changes);
    return desk.start("procurement-1", PROCESS, fields);
  }

  private static Map<String, Object> contractor(String nit, String name) {
    return new HashMap<>(Map.of("contractorNit", nit, "contractorName", name));
  }

  private static Object member(String nit) {
    return Spin.JSON(
        ManagerDesk.json(
            "[{'relation':'CONSORCIO','relatedId':'%s','relatedName':'Miembro, S.A.'}]"
                .formatted(nit)));
  }

  private static String unique() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  /** As other parts tell the case. */
  private void tell(String number, String message) {
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(number).correlateAll();
  }

  private void close(String number, String state) {
    doubles.end(number, "contract-closing", "closingState", state);
  }

  private List<String> running(String number) {
    return CALLED.stream().filter(process -> doubles.running(number, process) > 0).toList();
  }

  private int contractCases() {
    return (int)
        files
            .search(
                new CaseQuery(null, "contracts", null, 0, 1),
                new Actor("audit-1", List.of("audit")))
            .total();
  }
}
