package org.expediente.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fourteen questions on contracts (B.8), with books whose right answers are known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractQuestionsTest {
  private static final String FIRST = "CON-2026-000001";
  private static final String SECOND = "CON-2026-000002";
  private static final String THIRD = "CON-2026-000003";
  private static final String FOURTH = "CON-2026-000004";
  private static final String FIFTH = "CON-2026-000005";
  private static final String SIXTH = "CON-2026-000006";
  private static final List<String> CONTROLS =
      List.of(
          "04-heard-and-firm",
          "06-paid-before-report",
          "08-guarantees",
          "09-fines-at-the-limit",
          "12-without-manager",
          "14-same-person");

  private Office office;
  private AuditDesk desk;

  TestDatabase database() {
    return TestDatabase.H2;
  }

  @BeforeAll
  void open() throws IOException {
    office =
        new Office(
            database(),
            "org.expediente.journal",
            "org.expediente.casefile",
            "org.expediente.parameters",
            "org.expediente.questions");
    new ContractBooks(office.get(JdbcClient.class)).write();
    office
        .sql()
        .sql("update parameter set parameter_value = '3' where parameter_key = ?")
        .param("contracts.appointment.maxContracts")
        .update();
    desk = office.get(AuditDesk.class);
  }

  @AfterAll
  void close() {
    office.close();
  }

  @BeforeEach
  void auditor() {
    Office.actAs("audit-1", "audit");
  }

  private List<Map<String, Object>> ask(String question, String number) {
    Answer answer = desk.ask("contracts", question, new Asked(number, null, null, 0, 100));
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, Object> named = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) {
                named.put(answer.columns().get(i).label(), row.get(i));
              }
              return named;
            })
        .toList();
  }

  private static List<Tuple> cells(List<Map<String, Object>> rows, String... labels) {
    assertThat(rows).allSatisfy(row -> assertThat(row).containsKeys(labels));
    return rows.stream().map(row -> tuple(Arrays.stream(labels).map(row::get).toArray())).toList();
  }

  @Test
  void everyQuestionExplainsItself() {
    List<Question> all = desk.questions("contracts");
    assertThat(all).extracting(one -> one.id().substring(0, 2)).hasSize(14).isSorted();
    assertThat(all)
        .allSatisfy(
            question -> {
              assertThat(question.title()).startsWith("¿").endsWith("?");
              assertThat(question.explanation()).hasSizeGreaterThan(100).endsWith(".");
              assertThat(question.sql()).startsWith("select").contains(":case");
              assertThat(question.byDates()).isTrue();
            });
    assertThat(all).filteredOn(Question::mustBeEmpty).extracting(Question::id).isEqualTo(CONTROLS);
    assertThat(desk.questions("assets")).as("a procedure without questions").isEmpty();
  }

  @Test
  @Demand("B-S32")
  void theContractInOrderPassesEveryControl() {
    Asked inOrder = new Asked(FIRST, null, null, 0, 100);
    for (String control : CONTROLS) {
      assertThat(desk.ask("contracts", control, inOrder).passed()).as(control).isTrue();
      assertThat(ask(control, null)).as(control).isNotEmpty();
    }
  }

  @Test
  void narrowsByIncidentAndByDates() {
    assertThat(ask("01-past-due-obligations", "INC-2026-000002")).hasSize(1);
    for (Question question : desk.questions("contracts")) {
      Asked never = new Asked(null, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), 0, 100);
      assertThat(desk.ask("contracts", question.id(), never).total()).as(question.id()).isZero();
    }
  }

  @Test
  @Demand("B-S16")
  void tellsWhatBecameOfEveryDelay() {
    List<Map<String, Object>> rows = ask("01-past-due-obligations", null);
    assertThat(
            cells(
                rows,
                "Expediente",
                "Obligación",
                "Vencía el",
                "Se cumplió el",
                "Incidente",
                "Abierto el primer día",
                "Quién informó",
                "Días hábiles hasta informar",
                "Días hábiles de atraso",
                "Consecuencia"))
        .containsExactly(
            tuple(
                FIRST,
                "O-01",
                "2026-05-16",
                "2026-07-02",
                "INC-2026-000001",
                true,
                "ana",
                3L,
                0L,
                "Ninguna: se informó en plazo"),
            tuple(
                SECOND,
                "O-01",
                "2026-05-26",
                null,
                null,
                null,
                null,
                null,
                null,
                "No hay incidente"),
            tuple(
                SECOND,
                "O-02",
                "2026-07-02",
                "2026-07-05",
                "INC-2026-000002",
                false,
                "procurement-1",
                7L,
                4L,
                "Omisión confirmada de beto"),
            tuple(
                THIRD,
                "O-01",
                "2026-04-10",
                "2026-04-13",
                "INC-2026-000005",
                true,
                "carla",
                3L,
                0L,
                "Ninguna: se informó en plazo"));
  }

  @Test
  @Demand("B-S17")
  void tellsWhoArchivedAnIncidentAndWhy() {
    assertThat(
            cells(
                ask("02-archived-incidents", null),
                "Incidente",
                "Causa",
                "Quién lo archivó",
                "Por qué",
                "Sorteado"))
        .containsExactly(
            tuple(
                "INC-2026-000004", "NO_IMPUTABLE", "requesting-unit-1", "No hubo defecto.", true));
  }

  @Test
  void everyFineCanBeComputedAgainFromItsRows() {
    Map<Object, List<Map<String, Object>>> fines =
        RecomputedFine.byProceeding(ask("03-fines-to-the-cent", null));
    assertThat(fines).hasSize(3);
    fines
        .values()
        .forEach(
            rows -> {
              assertThat(RecomputedFine.of(rows)).isEqualTo(rows.get(0).get("Multa impuesta"));
              assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("Coinciden", true));
            });
    assertThat(
            cells(
                ask("03-fines-to-the-cent", FIRST),
                "Base",
                "Días de mora",
                "Multa de la parte",
                "Salario mínimo",
                "Versión de la tabla",
                "Marca"))
        .containsExactly(
            tuple("7000.00", 4L, "28.00000000", "408.80", 2L, "PISO"),
            tuple("5340.50", 47L, "273.70062500", "408.80", 2L, "PISO"));
    assertThat(ask("03-fines-to-the-cent", SECOND).get(0))
        .containsEntry("Multa impuesta", "6000.00");
    assertThat(ask("03-fines-to-the-cent", THIRD).get(0)).containsEntry("Piso", "40.88");
  }

  @Test
  void findsFinesWithoutHearingAndCollectedTooEarly() {
    assertThat(
            cells(ask("04-heard-and-firm", null), "Contrato", "Hallazgo", "Fecha", "Monto cobrado"))
        .containsExactly(
            tuple(SECOND, "Impuesta sin notificar el auto de inicio", "2026-09-30", null),
            tuple(SECOND, "Impuesta sin respuesta ni silencio del contratista", "2026-09-30", null),
            tuple(SECOND, "Cobrada antes de quedar firme", "2026-10-05", "6000.00"),
            tuple(SECOND, "Firme sin notificar la resolución", "2026-10-20", null));
  }

  @Test
  void findsMinutesOfAnotherDay() {
    assertThat(
            cells(
                ask("05-minutes-dates", null),
                "Hallazgo",
                "Obligación",
                "El acta dice",
                "Días de diferencia",
                "Detalle"))
        .containsExactlyInAnyOrder(
            tuple("Acta de otro día que la entrega", "O-01", "2026-06-02", 0L, "Acta 3"),
            tuple(
                "Registrada otro día que el que dice el acta", "O-02", "2026-07-05", 15L, "Acta 2"),
            tuple(
                "El documento del proveedor dice otro día que la entrega",
                "O-02",
                "2026-07-05",
                15L,
                "Acta 2"),
            tuple("Acta anulada", null, null, null, "ACR-2026-000007: Fecha equivocada"));
  }

  @Test
  @Demand("B-S32")
  void findsPaymentsBeforeReports() {
    assertThat(
            cells(ask("06-paid-before-report", null), "Expediente", "Monto", "Hallazgo", "Detalle"))
        .containsExactly(
            tuple(
                SECOND,
                "5000.00",
                "Atraso sin informe de incumplimiento",
                "Obligación O-01, vencía el 2026-05-26"),
            tuple(
                SECOND,
                "5000.00",
                "Sin informe de avance que llegue a la última entrega",
                "Informado hasta: nunca"));
  }

  @Test
  void sumsExtensionsAndShowsThoseThatCameTooLate() {
    assertThat(
            cells(
                ask("07-extensions", null),
                "Expediente",
                "Días concedidos",
                "Pedida tarde",
                "Concedida después del vencimiento",
                "Sin prueba",
                "Sin solicitud",
                "Quién la concedió",
                "Días del contratista",
                "Días con este administrador"))
        .containsExactly(
            tuple(FIRST, 15L, false, false, false, false, "authority-1", 15L, 15L),
            tuple(SECOND, 10L, true, true, true, true, "beto", 12L, 12L),
            tuple(SECOND, 2L, false, true, true, false, "authority-1", 12L, 12L));
  }

  @Test
  void findsGuaranteesThatNoLongerCover() {
    assertThat(cells(ask("08-guarantees", null), "Garantía", "Hallazgo", "Fecha"))
        .containsExactly(
            tuple("F-2", "Venció con un incidente abierto", "2026-08-31"),
            tuple("F-3", "Devuelta con un incidente abierto", "2026-10-01"),
            tuple("F-3", "Devuelta con una multa sin pagar", "2026-10-01"));
  }

  @Test
  void findsFinesAtTheLimitWithoutDecision() {
    assertThat(
            cells(
                ask("09-fines-at-the-limit", null),
                "Expediente",
                "Multas",
                "Valor vigente",
                "Porcentaje",
                "Llegó al límite el"))
        .containsExactly(tuple(SECOND, "6000.00", "50000.00", "12.000", "2026-09-30"));
  }

  @Test
  @Demand("B-S32")
  void findsRepeatedFinesDebarredContractorsAndSuppliersOfOrganisations() {
    String person = "ACCIONISTA DUI …7-5, inhabilitada hasta el 2029-02-28";
    assertThat(
            cells(
                ask("10-repeated-and-debarred", null),
                "Hallazgo",
                "Expediente",
                "NIT",
                "Detalle",
                "Otro expediente"))
        .containsExactlyInAnyOrder(
            tuple(
                "Varias multas en el año fiscal",
                FIRST,
                "0614-150399-102-5",
                "2 multas firmes en 2026, en 2 áreas",
                null),
            tuple(
                "Varias multas en el año fiscal",
                THIRD,
                "0614-150399-102-5",
                "2 multas firmes en 2026, en 2 áreas",
                null),
            tuple(
                "Contrato firmado estando inhabilitado",
                FOURTH,
                "DUI …7-5",
                "Inhabilitado hasta el 2029-02-28",
                "INC-2026-000003"),
            tuple(
                "Contrato con una persona vinculada inhabilitada",
                FIFTH,
                "0614-120690-104-1",
                person,
                "INC-2026-000003"),
            tuple(
                "Vinculado con un inhabilitado por una misma persona",
                FIFTH,
                "0614-120690-104-1",
                "ACCIONISTA DUI …7-3, también de Ana Ruiz",
                FOURTH),
            tuple(
                "Proveedor de una organización con fondos públicos",
                FIRST,
                "0614-150399-102-5",
                "Proveedor validado",
                "FON-2026-000009"),
            tuple(
                "Proveedor de una organización con fondos públicos",
                THIRD,
                "0614-150399-102-5",
                "Proveedor validado",
                "FON-2026-000009"),
            tuple(
                "Proveedor de una organización con fondos públicos",
                FOURTH,
                "DUI …7-5",
                "Proveedor rechazado",
                "FON-2026-000009"),
            tuple(
                "Inhabilitado y proveedor de una organización",
                SECOND,
                "0315-110509-107-8",
                "Proveedor rechazado, inhabilitado hasta el 2029-02-28",
                "FON-2026-000009"));
  }

  @Test
  @Demand("B-S19")
  void tellsHowManagersStand() {
    List<Map<String, Object>> rows = ask("11-managers", null);
    assertThat(
            cells(
                rows,
                "Administrador",
                "Expediente",
                "Sin taller",
                "Conflicto declarado",
                "Contratos a la vez",
                "Sobrecargado",
                "Incidentes abiertos al irse"))
        .containsExactly(
            tuple("ana", FIRST, false, false, 1L, false, 0L),
            tuple("beto", SECOND, true, false, 1L, false, 2L),
            tuple("carla", THIRD, false, false, 1L, false, 0L),
            tuple("carla", FOURTH, false, false, 2L, false, 0L),
            tuple("carla", FIFTH, false, false, 3L, false, 0L),
            tuple("carla", SECOND, false, true, 4L, true, 0L));
    assertThat(rows.get(1))
        .containsEntry("Por qué se fue", "LICENCIA")
        .containsEntry("Oportunidad", 2L)
        .containsEntry("Hechos contados", 3L)
        .containsEntry("Respondió", false);
    assertThat(rows.get(0)).containsEntry("Taller aprobado el", "2025-11-05");
  }

  @Test
  void findsDaysWithoutManager() {
    assertThat(
            cells(
                ask("12-without-manager", null),
                "Expediente",
                "Desde",
                "Hasta",
                "Días",
                "Administraba antes",
                "Administró después"))
        .containsExactly(
            tuple(SECOND, "2026-02-01", "2026-02-09", 9L, null, "beto"),
            tuple(SECOND, "2026-07-11", "2026-07-15", 5L, "beto", "carla"),
            tuple(SIXTH, "2026-11-01", "2026-11-20", 20L, null, null));
  }

  @Test
  void findsWhatIsAboutToExpire() {
    assertThat(
            cells(
                ask("13-at-risk", null),
                "Riesgo",
                "Expediente",
                "Límite",
                "Días que faltan",
                "Vencido"))
        .containsExactlyInAnyOrder(
            tuple("Caducidad del procedimiento", "INC-2026-000005", "2026-11-25", 5L, false),
            tuple("Prescripción del incumplimiento", "INC-2026-000003", "2026-11-25", 5L, false));
  }

  @Test
  void findsManagersWhoAlsoDecided() {
    assertThat(
            cells(
                ask("14-same-person", null),
                "Expediente",
                "Persona",
                "También",
                "En el expediente"))
        .containsExactly(
            tuple(SECOND, "beto", "Instruyó el procedimiento", "INC-2026-000002"),
            tuple(SECOND, "beto", "Emitir auto de inicio (legal)", "INC-2026-000002"),
            tuple(SECOND, "carla", "Evaluó a quien administra", SECOND));
  }
}
