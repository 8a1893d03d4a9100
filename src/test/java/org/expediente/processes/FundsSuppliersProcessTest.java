package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
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
class FundsSuppliersProcessTest {
  private static final String PROCESS = "funds-suppliers";
  private static final String REASON =
      "No se desvirtuó el hallazgo con los documentos presentados.";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired TaskService tasks;
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

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S18", "A-S19"})
  void everySupplierIsDecidedAndEvidenceIsSeenByAnotherReviewer() {
    String number = filed();
    assertThat(results(number).values().stream().filter("RECHAZADO"::equals)).hasSize(2);
    assertThat(finding(number, "Viajes Seguros, S.A. de C.V."))
        .contains("Posible vínculo: Óscar Manuel Cáceres Pineda figura como pariente declarado.");
    assertThat(finding(number, "Academia Oficios Unidos, S.A. de C.V."))
        .contains("Posible vínculo: Julio César Navas Ponce figura como Junta Directiva.");
    assertThat(finding(number, "Ferretería El Yunque, S.A. de C.V."))
        .contains("La cuenta no pertenece al proveedor.");

    Task tied = of(number, "Viajes Seguros, S.A. de C.V.");
    assertThat(tied.getAssignee()).isEqualTo("financial-1");
    assertThat(tasks.getVariable(tied.getId(), "supplierFindings").toString())
        .contains("Ó. M. C. P.")
        .doesNotContain("Cáceres");
    assertThatThrownBy(() -> decide("financial-1", tied, "VALIDADO"))
        .hasMessageContaining("No se puede validar este proveedor: Posible vínculo");
    Task stranger = of(number, "Ferretería El Yunque, S.A. de C.V.");
    assertThatThrownBy(() -> decide("financial-1", stranger, "VALIDADO"))
        .hasMessageContaining("La cuenta no pertenece al proveedor.");
    decideAll(number);

    assertThat(desk.open(number)).containsExactly("userTask_supportSuppliers");
    assertThatThrownBy(() -> support(number, null))
        .hasMessageContaining("indique la explicación y el número de un respaldo nuevo");
    agreement.later();
    long evidence = agreement.uploadPdf("ngo-1", number, "supplier-evidence").id();
    assertThatThrownBy(
            () -> agreement.upload("ngo-1", number, "suppliers", only("Delicias Soyapango")))
        .hasMessageContaining("el proveedor ya está validado; no se puede cambiar.");
    agreement.upload(
        "ngo-1",
        number,
        "suppliers",
        only("El Yunque")
            .replace(
                "\"Inversiones Montecristo, S.A. de C.V.\"",
                "\"Ferretería El Yunque, S.A. de C.V.\""));
    support(number, evidence);

    Task again = desk.task(number, "userTask_validateSupplier");
    assertThat(again.getAssignee()).isNull();
    assertThatThrownBy(() -> decide("financial-1", again, "VALIDADO"))
        .hasMessageContaining("No puede realizar esta tarea: usted ya intervino como");
    tasks.setAssignee(again.getId(), null);
    decide("financial-2", desk.task(number, "userTask_validateSupplier"), "VALIDADO");

    desk.complete(
        "financial-1",
        number,
        "userTask_closeSupplierValidation",
        FormExamples.of("funds-close-supplier-validation"));
    assertThat(desk.ends(number)).containsExactly("endEvent_suppliersValidated");
    assertThat(agreement.documents(number)).contains("supplier-validation-minutes");
    assertThat(states(number)).isEqualTo(Map.of("VALIDADO", 10L, "RECHAZADO", 2L));

    agreement.again(PROCESS, number);
    assertThat(desk.ends(number)).contains("endEvent_suppliersAlreadyValidated");

    assertThat(
            sql.sql(
                    "update fund_supplier set account = '1' where nrc is not null and case_number = ?")
                .param(number)
                .update())
        .isPositive();
    agreement.again(PROCESS, number);
    assertThat(desk.tasks(number, "userTask_validateSupplier")).hasSize(12);
  }

  @Test
  void withoutEvidenceTheDecisionsStand() {
    String number = filedOnly("Viajes Seguros");
    decideAll(number);
    desk.expire(number, "timerBoundary_supportDue");
    desk.complete(
        "financial-1",
        number,
        "userTask_closeSupplierValidation",
        FormExamples.of("funds-close-supplier-validation"));
    assertThat(desk.ends(number)).containsExactly("endEvent_noSupplierValidated");
  }

  @Test
  void nothingObservedNeedsNoEvidence() {
    String number = filedOnly("Delicias Soyapango");
    decideAll(number);
    assertThat(desk.open(number)).containsExactly("userTask_closeSupplierValidation");
  }

  @Test
  void withoutListTheTermRunsOut() {
    String number = agreement.start(PROCESS);
    desk.expire(number, "timerBoundary_supplierRegisterDue");
    assertThat(desk.ends(number)).containsExactly("endEvent_suppliersNotFiled");
  }

  @Test
  void badRowsAreNamedAndNothingIsStored() {
    String number = agreement.start(PROCESS);
    String bad =
        only("Delicias Soyapango")
            .replace("0614-130512-103-1", "0614-130512-103-2")
            .replace(",L-04,", ",L-99,");
    assertThatThrownBy(() -> agreement.upload("ngo-1", number, "suppliers", bad))
        .hasMessageContaining(
            "Fila 2, columna identificacion: NIT inválido: revise el dígito verificador.")
        .hasMessageContaining(
            "Fila 2, columna linea: la línea «L-99» no está en el plan aprobado.");
    assertThat(states(number)).isEmpty();
    assertThat(agreement.documents(number)).isEmpty();
  }

  @Test
  void debarredSupplierIsRejected() {
    String number = agreement.start(PROCESS);
    sql.sql("insert into fund_debarred values ('0614-140512-104-6', date '2020-01-01', null, 'x')")
        .update();
    String nit =
        only("Transportes Cuscatlán").lines().skip(1).findFirst().orElseThrow().split(",")[2];
    sql.sql("update fund_debarred set identification = ?").param(nit).update();
    file(number, only("Transportes Cuscatlán"));
    sql.sql("delete from fund_debarred").update();
    assertThat(results(number)).containsValue("RECHAZADO");
  }

  private String filed() {
    String number = agreement.start(PROCESS);
    file(number, AgreementCase.fixture("suppliers.csv"));
    return number;
  }

  private String filedOnly(String name) {
    String number = agreement.start(PROCESS);
    file(number, only(name));
    return number;
  }

  private void file(String number, String suppliers) {
    agreement.upload("ngo-1", number, "ngo-members", AgreementCase.fixture("ngo-members.csv"));
    agreement.upload("ngo-1", number, "suppliers", suppliers);
    desk.complete(
        "ngo-1", number, "userTask_registerSuppliers", FormExamples.of("funds-register-suppliers"));
  }

  private static String only(String name) {
    List<String> lines = AgreementCase.fixture("suppliers.csv").lines().toList();
    return lines.get(0)
        + "\n"
        + lines.stream().filter(line -> line.contains(name)).collect(Collectors.joining("\n"))
        + "\n";
  }

  private Task of(String number, String name) {
    return desk.tasks(number, "userTask_validateSupplier").stream()
        .filter(task -> name.equals(tasks.getVariable(task.getId(), "supplierName")))
        .findFirst()
        .orElseThrow();
  }

  private void decide(String person, Task task, String decision) {
    desk.complete(person, task, Map.of("decision", decision, "reason", REASON));
  }

  /** As the table said; alerts are accepted. */
  private void decideAll(String number) {
    for (Task task : desk.tasks(number, "userTask_validateSupplier")) {
      String result = tasks.getVariable(task.getId(), "supplierResult").toString();
      decide("financial-1", task, result.equals("ALERTA") ? "VALIDADO" : result);
    }
  }

  /** Brings evidence for the supplier whose account was not its own. */
  private void support(String number, Long evidence) {
    Task task = desk.task(number, "userTask_supportSuppliers");
    List<Map<String, Object>> rows = new ArrayList<>();
    ((SpinJsonNode) tasks.getVariable(task.getId(), "support"))
        .elements()
        .forEach(
            shown -> {
              Map<String, Object> row = new HashMap<>();
              for (String key : List.of("supplierRow", "supplierName", "findings")) {
                row.put(key, shown.prop(key).stringValue());
              }
              boolean yes = shown.prop("supplierName").stringValue().contains("El Yunque");
              row.put("action", yes ? "RESPALDAR" : "DEJAR");
              if (yes && evidence != null) {
                row.put("evidence", evidence);
                row.put("explanation", "Constancia del banco con el titular correcto.");
              }
              rows.add(row);
            });
    desk.complete("ngo-1", task, Map.of("support", Spin.JSON(rows)));
  }

  private Map<String, String> results(String number) {
    Map<String, String> results = new HashMap<>();
    sql.sql("select name, check_result from fund_supplier where case_number = ?")
        .param(number)
        .query(
            rs -> {
              results.put(rs.getString(1), rs.getString(2));
            });
    return results;
  }

  private List<String> finding(String number, String name) {
    return sql.sql(
            """
            select f.message from fund_supplier_finding f
            join fund_supplier s on s.id = f.supplier_id
            where s.case_number = ? and s.name = ? order by f.position""")
        .params(number, name)
        .query(String.class)
        .list();
  }

  private Map<String, Long> states(String number) {
    Map<String, Long> states = new HashMap<>();
    sql.sql("select state, count(*) from fund_supplier where case_number = ? group by state")
        .param(number)
        .query(
            rs -> {
              states.put(rs.getString(1), rs.getLong(2));
            });
    return states;
  }
}
