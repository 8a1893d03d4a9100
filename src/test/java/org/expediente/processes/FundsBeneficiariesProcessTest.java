package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.access.Actor;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRoll;
import org.expediente.procedures.funds.beneficiary.RollFixture;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsBeneficiariesProcessTest {
  private static final String PROCESS = "funds-beneficiaries";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired TaskService tasks;
  @Autowired Notices notices;
  @Autowired BeneficiaryRoll roll;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    agreement.today();
  }

  @AfterEach
  void forgetTheRoll() {
    RollFixture.forget(sql);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S02", "A-S20"})
  void fourHundredPersonsAreCheckedAndDecided() {
    otherProgramme();
    sql.sql("insert into fund_deceased values ('DUI', ?, null, 'RNPN, prueba')")
        .param(RollFixture.DECEASED)
        .update();
    String number = agreement.start(PROCESS);

    long began = System.nanoTime();
    file(number);
    Duration took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(took).isLessThan(Duration.ofSeconds(15));
    assertThat(states(number)).isEqualTo(Map.of("ACTIVO", 389L, "OBSERVADO", 8L, "RECHAZADO", 3L));
    assertThat(in(number, "RECHAZADO")).containsExactly("B-010", "B-020", "B-100");
    assertThat(in(number, "OBSERVADO"))
        .containsExactly("B-030", "B-041", "B-051", "B-060", "B-071", "B-080", "B-090", "B-110");
    assertThat(message(number, "B-010")).isEqualTo("Documento repetido: ya inscrito como B-002.");
    assertThat(message(number, "B-030")).isEqualTo("El documento no es válido.");
    assertThat(message(number, "B-041")).isEqualTo("Menor de edad sin responsable.");
    assertThat(message(number, "B-080")).contains("que B-078");
    assertThat(message(number, "B-090")).startsWith("Inscrito en otro programa activo: FON-");
    assertThat(message(number, "B-301")).contains("más de 8 menores");
    assertThat(notices.of(number)).extracting(Notice::toGroup).contains("oversight", "audit");

    Task task = desk.task(number, "userTask_validateBeneficiaries");
    assertThat(task.getAssignee()).isEqualTo("oversight-1");
    assertThatThrownBy(() -> decide(number, "ACTIVO"))
        .hasMessageContaining("No se puede activar a B-041: Menor de edad sin responsable.");
    decide(number, "RECHAZADO");

    assertThat(desk.ends(number)).containsExactly("endEvent_beneficiariesValidated");
    assertThat(states(number)).isEqualTo(Map.of("ACTIVO", 389L, "RECHAZADO", 11L));
    assertThat(agreement.documents(number)).contains("beneficiary-validation-minutes");
    assertThat(desk.values(number)).doesNotContain("Abrego", RollFixture.dui(40_000_030));

    restartIn(number);
    assertThat(desk.ends(number)).contains("endEvent_beneficiariesAlreadyValidated");

    assertThat(
            sql.sql(
                    "update fund_beneficiary set state = 'ACTIVO'"
                        + " where internal_id = 'B-041' and case_number = ?")
                .param(number)
                .update())
        .isOne();
    restartIn(number);
    desk.run(number, "businessRuleTask_checkBeneficiaries");
    assertThat(desk.open(number)).containsExactly("userTask_validateBeneficiaries");
    assertThat(states(number)).doesNotContainEntry("ACTIVO", 390L);
  }

  @Test
  void othersSeeNoPersonalData() {
    String number = agreement.start(PROCESS);
    members(number);
    agreement.upload("ngo-1", number, "beneficiaries", small("DUI", RollFixture.dui(45_000_001)));

    assertThat(roll.of(number, new Actor("treasury-1", List.of("treasury"))))
        .first()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo("I. P.");
              assertThat(person.document()).startsWith("DUI ***").hasSize(10);
            });
    assertThat(roll.of(number, new Actor("oversight-1", List.of("oversight"))))
        .first()
        .satisfies(person -> assertThat(person.name()).isEqualTo("Irma Paz"));
  }

  @Test
  void badRowsAreNamedAndNothingIsStored() {
    String number = agreement.start(PROCESS);
    assertThatThrownBy(
            () -> agreement.upload("ngo-1", number, "beneficiaries", small("PASE", "X-1")))
        .hasMessageContaining("Fila 2, columna tipo_doc: «PASE» no es válido");
    assertThat(states(number)).isEmpty();
    assertThatThrownBy(
            () ->
                desk.complete(
                    "ngo-1",
                    number,
                    "userTask_registerBeneficiaries",
                    FormExamples.of("funds-register-beneficiaries")))
        .hasMessageContaining("Falta en el expediente");
  }

  @Test
  void nobodyActiveIsNoValidRoll() {
    String number = agreement.start(PROCESS);
    members(number);
    agreement.upload("ngo-1", number, "beneficiaries", small("DUI", "12345678-1"));
    complete(number);
    desk.run(number, "businessRuleTask_checkBeneficiaries");
    decide(number, "RECHAZADO");
    assertThat(desk.ends(number)).containsExactly("endEvent_noBeneficiaryActive");
  }

  @Test
  void withoutRollTheTermRunsOut() {
    String number = agreement.start(PROCESS);
    desk.expire(number, "timerBoundary_beneficiaryRegisterDue");
    assertThat(desk.ends(number)).containsExactly("endEvent_beneficiariesNotFiled");
  }

  private void otherProgramme() {
    String other = agreement.start(PROCESS);
    members(other);
    agreement.upload("ngo-1", other, "beneficiaries", small("DUI", RollFixture.ELSEWHERE));
    complete(other);
  }

  private void file(String number) {
    members(number);
    agreement.upload("ngo-1", number, "beneficiaries", AgreementCase.fixture("beneficiaries.csv"));
    complete(number);
    desk.run(number, "businessRuleTask_checkBeneficiaries");
  }

  private void members(String number) {
    agreement.upload("ngo-1", number, "ngo-members", AgreementCase.fixture("ngo-members.csv"));
  }

  private void complete(String number) {
    desk.complete(
        "ngo-1",
        number,
        "userTask_registerBeneficiaries",
        FormExamples.of("funds-register-beneficiaries"));
  }

  private void decide(String number, String decision) {
    Task task = desk.task(number, "userTask_validateBeneficiaries");
    SpinJsonNode shown = (SpinJsonNode) tasks.getVariable(task.getId(), "observed");
    List<Map<String, Object>> rows = new ArrayList<>();
    shown
        .elements()
        .forEach(
            row -> {
              Map<String, Object> decided = new HashMap<>();
              decided.put("internalId", row.prop("internalId").stringValue());
              decided.put("findings", row.prop("findings").stringValue());
              decided.put("decision", decision);
              decided.put("reason", "Se comprobó con la organización.");
              rows.add(decided);
            });
    Map<String, Object> fields = FormExamples.of("funds-validate-beneficiaries");
    fields.put("observed", Spin.JSON(rows));
    desk.complete("oversight-1", task, fields);
  }

  private void restartIn(String number) {
    agreement.again(PROCESS, number);
  }

  private static String small(String kind, String document) {
    return AgreementCase.fixture("beneficiaries.csv").lines().findFirst().orElseThrow()
        + "\nX-1,"
        + kind
        + ","
        + document
        + ",,Irma,Paz,2005-02-02,F,San Salvador,Soyapango,,,"
        + LocalDate.of(2027, 1, 4)
        + ",SI\n";
  }

  private Map<String, Long> states(String number) {
    Map<String, Long> states = new HashMap<>();
    sql.sql("select state, count(*) from fund_beneficiary where case_number = ? group by state")
        .param(number)
        .query(
            rs -> {
              states.put(rs.getString(1), rs.getLong(2));
            });
    return states;
  }

  private List<String> in(String number, String state) {
    return sql.sql(
            "select internal_id from fund_beneficiary where case_number = ? and state = ?"
                + " order by internal_id")
        .params(number, state)
        .query(String.class)
        .list();
  }

  private String message(String number, String id) {
    return sql.sql(
            """
            select f.message from fund_beneficiary_finding f
            join fund_beneficiary b on b.id = f.beneficiary_id
            where b.case_number = ? and b.internal_id = ? order by f.position""")
        .params(number, id)
        .query(String.class)
        .list()
        .get(0);
  }
}
