package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractWatchProcessTest {
  private static final String PROCESS = "contract-watch";
  private static final String ANSWER = "userTask_answerWarning";
  private static final String MANAGER = "contract-manager-1";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ContractFines fines;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired Guarantees guarantees;
  @Autowired Designations designations;
  @Autowired IncidentBook incidents;
  @Autowired Notices notices;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void quietDay() {
    cases.at("2022-05-02");
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S12")
  void theDueDayIsNotLateAndTheNextOneIsWhateverDayItIs() {
    String number = cases.open();
    cases.obligation(number, "O-03", LocalDate.of(2022, 5, 14), "0.00"); // a Saturday
    cases.at("2022-05-14");
    watch(number);
    assertThat(incidents.of(number)).isEmpty();
    cases.at("2022-05-15");
    watch(number);
    assertThat(incidents.of(number))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.type()).isEqualTo(IncidentType.MORA);
              assertThat(one.origin()).isEqualTo("SISTEMA");
              assertThat(one.factOn()).as("a Sunday").isEqualTo("2022-05-15");
              assertThat(one.knownOn()).isEqualTo("2022-05-15");
              assertThat(one.facts()).contains("O-03", "venció el 14/05/2022");
            });
  }

  @Test
  void theClauseMayMoveADueDayThatIsClosed() {
    String number = cases.open();
    cases.obligation(number, "O-03", LocalDate.of(2022, 5, 14), "0.00");
    roll("true");
    try {
      assertThat(obligations.named(number, "O-03").dueOn()).isEqualTo("2022-05-16");
      cases.at("2022-05-16");
      watch(number);
      assertThat(incidents.of(number)).isEmpty();
      cases.at("2022-05-17");
      watch(number);
      assertThat(facts(number)).containsOnly("MORA 2022-05-17");
    } finally {
      roll("false");
    }
    assertThat(obligations.named(number, "O-03").dueOn()).isEqualTo("2022-05-14");
  }

  @Test
  @Demand({"B-S12", "B-S13"})
  void twiceADayAddsNothingAndAfterAnOutageNothingIsLost() {
    String number = cases.open();
    cases.obligation(number, "O-03", LocalDate.of(2022, 5, 17), "100.00");
    cases.at("2022-05-15");
    watch(number);
    watch(number);
    assertThat(desk.tasks(number, ANSWER)).as("O-01 and O-03").hasSize(2);
    int told = notices.of(number).size();

    cases.at("2022-05-20"); // five days without a run; O-03 came late meanwhile
    deliver(number, "O-03", "100.00", "2022-05-19");
    watch(number);
    watch(number);
    assertThat(facts(number)).containsExactlyInAnyOrder("MORA 2022-05-17", "MORA 2022-05-18");
    assertThat(notices.of(number)).hasSize(told);
  }

  @Test
  void aDelayAfterTheDayThatAnExtensionGaveIsAnotherOne() {
    String number = cases.open();
    cases.at("2022-05-17");
    watch(number);
    Incident first = incidents.of(number).get(0);
    cases.within(
        MANAGER,
        () -> {
          obligations.extend(
              number,
              new Extension(
                  obligations.named(number, "O-01").id(),
                  10,
                  day("2022-05-12"),
                  day("2022-05-18"),
                  "Cierre del puerto, probado."));
          incidents.move(first.id(), "ARCHIVADO");
        });
    cases.at("2022-05-26");
    watch(number);
    assertThat(facts(number)).containsExactly("MORA 2022-05-17");
    cases.at("2022-05-27");
    watch(number);
    watch(number);
    assertThat(facts(number)).containsExactly("MORA 2022-05-17", "MORA 2022-05-27");
    cases.within(MANAGER, () -> incidents.move(incidents.of(number).get(1).id(), "CERRADO"));
    watch(number);
    assertThat(facts(number)).as("nobody was late a third time").hasSize(2);
  }

  @Test
  @Demand("B-S22")
  void anObligationIsAlertedOnceAtEachThresholdAndOnlyTheNearestAfterAnOutage() {
    String number = cases.open();
    cases.at("2022-05-05");
    watch(number);
    assertThat(alerts(number)).isEmpty();
    cases.at("2022-05-06");
    watch(number);
    assertThat(alerts(number)).containsExactly("OBLIGACION 10");
    for (int day = 7; day <= 10; day++) {
      cases.at(LocalDate.of(2022, 5, day));
      watch(number);
    }
    assertThat(alerts(number)).containsExactly("OBLIGACION 10");
    cases.at("2022-05-15"); // the alert of five days before was missed: it is of no use any more
    watch(number);
    assertThat(alerts(number)).containsExactly("OBLIGACION 10", "OBLIGACION 1");
    assertThat(notices.of(number))
        .extracting(n -> n.textKey())
        .containsOnly("contracts.watch.obligationNear");

    cases.within(
        MANAGER,
        () ->
            obligations.extend(
                number,
                new Extension(
                    obligations.named(number, "O-01").id(),
                    20,
                    LocalDate.of(2022, 5, 10),
                    LocalDate.of(2022, 5, 15),
                    "Fuerza mayor probada")));
    cases.at("2022-05-26");
    watch(number);
    assertThat(alerts(number)).as("another day").hasSize(3);
  }

  @Test
  void theRunEndsWhenEveryAlertWasAnswered() {
    String number = cases.open();
    cases.at("2022-05-06");
    watch(number);
    assertThat(desk.ends(number)).isEmpty();
    desk.complete(MANAGER, number, ANSWER, FormExamples.of("contract-answer-warning"));
    assertThat(desk.ends(number)).containsExactly("endEvent_dayWatched", "endEvent_onTime");
  }

  @Test
  void whatWasDeliveredInTimeIsNeitherAlertedNorLate() {
    String number = cases.open();
    deliver(number, "O-01", "30000.00", "2022-05-02");
    cases.at("2022-05-17");
    watch(number);
    assertThat(incidents.of(number)).isEmpty();
    assertThat(alerts(number)).isEmpty();
    assertThat(desk.ends(number)).containsExactly("endEvent_dayWatched");
  }

  @Test
  @Demand("B-S13")
  void noGuaranteeExpiresUnnoticedWhileAnIncidentIsOpen() {
    String number = quiet(); // its guarantee is in force until 17 September
    at(number, "2022-08-03");
    assertThat(alerts(number)).containsExactly("GARANTIA 45");
    incident(number);
    at(number, "2022-08-17");
    assertThat(alerts(number)).containsExactly("GARANTIA 45");
    at(number, "2022-08-18");
    assertThat(alerts(number)).containsExactly("GARANTIA 45", "GARANTIA 30", "PROLONGAR 0");
    at(number, "2022-09-01");
    assertThat(alerts(number)).hasSize(3);
    at(number, "2022-09-02");
    watch(number);
    assertThat(alerts(number).subList(3, 5)).containsExactly("GARANTIA 15", "RECLAMAR 0");
    assertThat(incidents.of(number))
        .filteredOn(one -> one.type() == IncidentType.GARANTIA)
        .singleElement()
        .extracting(Incident::facts)
        .asString()
        .contains("vence el 17/09/2022", "Debe reclamarse antes de esa fecha.");
    assertThat(told(number, "contracts.watch.guaranteeClaim"))
        .containsExactly("procurement", "audit");
    assertThat(told(number, "contracts.watch.guaranteeProlong"))
        .containsExactly("procurement", "contract-manager");

    at(number, "2022-09-17");
    assertThat(guarantee(number).state()).isEqualTo(GuaranteeState.VIGENTE);
    at(number, "2022-09-18");
    assertThat(guarantee(number).state()).isEqualTo(GuaranteeState.VENCIDA);
    assertThat(told(number, "contracts.watch.guaranteeExpired"))
        .containsExactly("procurement", "audit");
  }

  @Test
  void aProlongedGuaranteeIsWatchedAnewAndAClaimedOneNotAtAll() {
    String number = quiet();
    incident(number);
    at(number, "2022-08-18");
    cases.within(
        "procurement-1", () -> guarantees.prolong(guarantee(number).id(), day("2022-12-31")));
    at(number, "2022-09-10");
    assertThat(alerts(number)).containsExactly("GARANTIA 30", "PROLONGAR 0");
    at(number, "2022-12-10");
    assertThat(alerts(number))
        .containsExactly("GARANTIA 30", "PROLONGAR 0", "GARANTIA 30", "PROLONGAR 0");
    cases.within(
        "procurement-1", () -> guarantees.move(guarantee(number).id(), GuaranteeState.RECLAMADA));
    at(number, "2023-01-01");
    assertThat(guarantee(number).state()).isEqualTo(GuaranteeState.RECLAMADA);
  }

  @Test
  void accumulatedFinesAreNoticedNearTheLimitAndAtIt() {
    String number = cases.open(ContractObject.OBRA, Modality.LICITACION, "100000.00", "0.00");
    fines.firm(number, "9999.99");
    watch(number);
    assertThat(facts(number)).isEmpty();
    fines.firm(number, "0.01");
    watch(number);
    watch(number);
    assertThat(facts(number)).containsExactly("MULTAS_10 2022-05-02");
    cases.within(
        "authority-1",
        () ->
            contracts.modify(number, new BigDecimal("10000.00"), day("2022-05-02"), "Ampliación"));
    fines.firm(number, "3199.99");
    watch(number);
    assertThat(facts(number)).as("13,199.99 of 110,000.00").hasSize(1);
    fines.firm(number, "0.01");
    watch(number);
    watch(number);
    assertThat(facts(number)).containsExactly("MULTAS_10 2022-05-02", "MULTAS_12 2022-05-02");
  }

  @Test
  void aPeriodWithoutManagerIsToldOnce() {
    String number = cases.open();
    cases.within(
        "authority-1",
        () -> designations.end(designations.of(number).get(0).id(), day("2022-04-30")));
    watch(number);
    cases.at("2022-05-03");
    watch(number);
    assertThat(told(number, "contracts.watch.noManager"))
        .containsExactly("requesting-unit", "procurement", "audit");
    assertThat(
            sql.sql("select data from journal_entry where case_number = ? and kind = ?")
                .params(number, "contracts.alertRaised")
                .query(String.class)
                .single())
        .contains("nadie administra el contrato desde el 01/05/2022");
  }

  private void watch(String number) {
    cases.start(PROCESS, number, Map.of());
  }

  private void at(String number, String day) {
    cases.at(day);
    watch(number);
  }

  /** A contract with its guarantee and nothing else that could come near. */
  private String quiet() {
    String number = cases.bare(ContractObject.BIEN, Modality.LICITACION, "45200.00", "0.00");
    cases.within(
        "authority-1",
        () -> {
          designations.appoint(
              number, MANAGER, "contract-manager-2", "Acuerdo 45", ContractCase.START);
          designations.answer(designations.of(number).get(0).id(), DesignationState.ACEPTADO);
          contracts.start(number, ContractCase.START, ContractCase.END);
        });
    cases.guarantee(number, GuaranteeKind.CUMPLIMIENTO, "4520.00", day("2022-09-17"));
    return number;
  }

  private void incident(String number) {
    cases.within(
        MANAGER,
        () ->
            incidents.detect(
                new NewIncident(
                    number,
                    null,
                    IncidentType.ENTREGA_PARCIAL,
                    day("2022-08-01"),
                    day("2022-08-01"),
                    "Faltaron diez camisas en la entrega.")));
  }

  private void deliver(String number, String code, String amount, String on) {
    long id = obligations.named(number, code).id();
    cases.within(
        MANAGER, () -> obligations.deliver(new Delivery(id, new BigDecimal(amount), day(on))));
  }

  private Guarantee guarantee(String number) {
    return guarantees.of(number).get(0);
  }

  private List<String> facts(String number) {
    return incidents.of(number).stream().map(one -> one.type() + " " + one.factOn()).toList();
  }

  private List<String> alerts(String number) {
    return sql.sql("select kind, threshold from contract_alert where contract_case = ? order by id")
        .param(number)
        .query((row, n) -> row.getString("kind") + " " + row.getInt("threshold"))
        .list();
  }

  private List<String> told(String number, String key) {
    return notices.of(number).stream()
        .filter(n -> n.textKey().equals(key))
        .map(n -> n.toGroup())
        .toList();
  }

  private void roll(String flag) {
    sql.sql(
            "update parameter set parameter_value = ? where parameter_key ="
                + " 'contracts.delay.rollNonBusiness'")
        .param(flag)
        .update();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
