package org.expediente.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /** Some columns of the answer over all cases, a line a row. */
  private String told(String question, String... labels) {
    return ask(question, null).stream()
        .map(
            row -> {
              assertThat(row).containsKeys(labels);
              return Arrays.stream(labels)
                  .map(label -> Objects.toString(row.get(label), "-"))
                  .collect(Collectors.joining(" | "));
            })
        .collect(Collectors.joining("\n", "", "\n"));
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
    assertThat(
            told(
                "01-past-due-obligations",
                "Obligación",
                "Vencía el",
                "Se cumplió el",
                "Incidente",
                "Abierto el primer día",
                "Quién informó",
                "Días hábiles hasta informar",
                "Días hábiles de atraso",
                "Consecuencia"))
        .isEqualTo(
            """
            O-01 | 2026-05-16 | 2026-07-02 | INC-2026-000001 | true | ana | 3 | 0 | Ninguna: se informó en plazo
            O-01 | 2026-05-26 | - | - | - | - | - | - | No hay incidente
            O-02 | 2026-07-02 | 2026-07-05 | INC-2026-000002 | false | procurement-1 | 7 | 4 | Omisión confirmada de beto
            O-01 | 2026-04-10 | 2026-04-13 | INC-2026-000005 | true | carla | 3 | 0 | Ninguna: se informó en plazo
            """);
  }

  @Test
  @Demand("B-S17")
  void tellsWhoArchivedAnIncidentAndWhy() {
    assertThat(
            told(
                "02-archived-incidents",
                "Incidente",
                "Causa",
                "Quién lo archivó",
                "Por qué",
                "Sorteado"))
        .isEqualTo(
            "INC-2026-000004 | NO_IMPUTABLE | requesting-unit-1 | No hubo defecto. | true\n");
  }

  @Test
  void everyFineCanBeComputedAgainFromItsRows() {
    Map<Object, List<Map<String, Object>>> fines =
        RecomputedFine.byProceeding(ask("03-fines-to-the-cent", null));
    assertThat(fines).hasSize(3);
    fines
        .values()
        .forEach(
            rows ->
                assertThat(rows)
                    .allSatisfy(
                        row ->
                            assertThat(row)
                                .containsEntry("Multa impuesta", RecomputedFine.of(rows))
                                .containsEntry("Coinciden", true)));
    assertThat(
            told(
                "03-fines-to-the-cent",
                "Base",
                "Días de mora",
                "Multa de la parte",
                "Versión de la tabla",
                "Salario mínimo",
                "Piso",
                "Multa impuesta",
                "Marca"))
        .isEqualTo(
            """
            7000.00 | 4 | 28.00000000 | 2 | 408.80 | 408.80000 | 408.80 | PISO
            5340.50 | 47 | 273.70062500 | 2 | 408.80 | 408.80000 | 408.80 | PISO
            50000.00 | 127 | 8400.00000000 | 2 | 408.80 | 408.80000 | 6000.00 | NORMAL
            50000.00 | 3 | 150.00000000 | 2 | 408.80 | 408.80000 | 6000.00 | NORMAL
            500.00 | 3 | 1.50000000 | 2 | 408.80 | 40.88000 | 40.88 | PISO
            """);
  }

  @Test
  void findsFinesWithoutHearingAndCollectedTooEarly() {
    assertThat(told("04-heard-and-firm", "Contrato", "Hallazgo", "Fecha", "Monto cobrado"))
        .isEqualTo(
            """
            CON-2026-000002 | Impuesta sin notificar el auto de inicio | 2026-09-30 | -
            CON-2026-000002 | Impuesta sin respuesta ni silencio del contratista | 2026-09-30 | -
            CON-2026-000002 | Cobrada antes de quedar firme | 2026-10-05 | 6000.00
            CON-2026-000002 | Firme sin notificar la resolución | 2026-10-20 | -
            """);
  }

  @Test
  void findsMinutesOfAnotherDay() {
    assertThat(
            told("05-minutes-dates", "Hallazgo", "El acta dice", "Días de diferencia", "Detalle")
                .lines())
        .containsExactlyInAnyOrder(
            "Acta de otro día que la entrega | 2026-06-02 | 0 | Acta 3",
            "Registrada otro día que el que dice el acta | 2026-07-05 | 15 | Acta 2",
            "El documento del proveedor dice otro día que la entrega | 2026-07-05 | 15 | Acta 2",
            "Acta anulada | - | - | ACR-2026-000007: Fecha equivocada");
  }

  @Test
  @Demand("B-S32")
  void findsPaymentsBeforeReports() {
    assertThat(told("06-paid-before-report", "Monto", "Hallazgo", "Detalle"))
        .isEqualTo(
            """
            5000.00 | Atraso sin informe de incumplimiento | Obligación O-01, vencía el 2026-05-26
            5000.00 | Sin informe de avance que llegue a la última entrega | Informado hasta: nunca
            """);
  }

  @Test
  void sumsExtensionsAndShowsThoseThatCameTooLate() {
    assertThat(
            told(
                "07-extensions",
                "Expediente",
                "Días concedidos",
                "Pedida tarde",
                "Concedida después del vencimiento",
                "Sin prueba",
                "Sin solicitud",
                "Quién la concedió",
                "Días del contratista",
                "Días con este administrador"))
        .isEqualTo(
            """
            CON-2026-000001 | 15 | false | false | false | false | authority-1 | 15 | 15
            CON-2026-000002 | 10 | true | true | true | true | beto | 12 | 12
            CON-2026-000002 | 2 | false | true | true | false | authority-1 | 12 | 12
            """);
  }

  @Test
  void findsGuaranteesThatNoLongerCover() {
    assertThat(told("08-guarantees", "Garantía", "Hallazgo", "Fecha"))
        .isEqualTo(
            """
            F-2 | Venció con un incidente abierto | 2026-08-31
            F-3 | Devuelta con un incidente abierto | 2026-10-01
            F-3 | Devuelta con una multa sin pagar | 2026-10-01
            """);
  }

  @Test
  void findsFinesAtTheLimitWithoutDecision() {
    assertThat(
            told(
                "09-fines-at-the-limit",
                "Expediente",
                "Multas",
                "Valor vigente",
                "Porcentaje",
                "Llegó al límite el"))
        .isEqualTo("CON-2026-000002 | 6000.00 | 50000.00 | 12.000 | 2026-09-30\n");
  }

  @Test
  void takesADecisionOnTheLimitForOne() {
    for (String decision :
        List.of(
            "insert into contract_proceeding (id, case_number, contract_case, kind, regime, state,"
                + " opened_on) values (99, 'C', 'CON-2026-000002', 'CADUCIDAD', 'R', 'ABIERTO',"
                + " date '2026-10-02')",
            "update contract_incident set type = 'MULTAS_12' where id = 2")) {
      office.rolledBack(
          () -> {
            office.sql().sql(decision).update();
            assertThat(ask("09-fines-at-the-limit", null)).as(decision).isEmpty();
          });
    }
  }

  @Test
  @Demand("B-S32")
  void findsRepeatedFinesDebarredContractorsAndSuppliersOfOrganisations() {
    assertThat(
            told(
                    "10-repeated-and-debarred",
                    "Hallazgo",
                    "Expediente",
                    "NIT",
                    "Detalle",
                    "Otro expediente")
                .lines())
        .containsExactlyInAnyOrder(
            "Varias multas en el año fiscal | CON-2026-000001 | 0614-150399-102-5 | 2 multas firmes en 2026, en 2 áreas | -",
            "Varias multas en el año fiscal | CON-2026-000003 | 0614-150399-102-5 | 2 multas firmes en 2026, en 2 áreas | -",
            "Contrato firmado estando inhabilitado | CON-2026-000004 | DUI …7-5 | Inhabilitado hasta el 2029-02-28 | INC-2026-000003",
            "Contrato con una persona vinculada inhabilitada | CON-2026-000005 | 0614-120690-104-1 | ACCIONISTA DUI …7-5, inhabilitada hasta el 2029-02-28 | INC-2026-000003",
            "Vinculado con un inhabilitado por una misma persona | CON-2026-000005 | 0614-120690-104-1 | ACCIONISTA DUI …7-3, también de Ana Ruiz | CON-2026-000004",
            "Proveedor de una organización con fondos públicos | CON-2026-000001 | 0614-150399-102-5 | Proveedor validado | FON-2026-000009",
            "Proveedor de una organización con fondos públicos | CON-2026-000003 | 0614-150399-102-5 | Proveedor validado | FON-2026-000009",
            "Proveedor de una organización con fondos públicos | CON-2026-000004 | DUI …7-5 | Proveedor rechazado | FON-2026-000009",
            "Inhabilitado y proveedor de una organización | CON-2026-000002 | 0315-110509-107-8 | Proveedor rechazado, inhabilitado hasta el 2029-02-28 | FON-2026-000009");
  }

  @Test
  @Demand("B-S19")
  void tellsHowManagersStand() {
    assertThat(
            told(
                "11-managers",
                "Administrador",
                "Taller aprobado el",
                "Sin taller",
                "Conflicto declarado",
                "Contratos a la vez",
                "Sobrecargado",
                "Incidentes abiertos al irse",
                "Por qué se fue",
                "Oportunidad",
                "Hechos contados"))
        .isEqualTo(
            """
            ana | 2025-11-05 | false | false | 1 | false | 0 | - | - | -
            beto | - | true | false | 1 | false | 2 | LICENCIA | 2 | 3
            carla | 2026-01-15 | false | false | 1 | false | 0 | - | - | -
            carla | 2026-01-15 | false | false | 2 | false | 0 | - | - | -
            carla | 2026-01-15 | false | false | 3 | false | 0 | - | - | -
            carla | 2026-01-15 | false | true | 4 | true | 0 | - | - | -
            """);
  }

  @Test
  void findsDaysWithoutManager() {
    assertThat(
            told(
                "12-without-manager",
                "Expediente",
                "Desde",
                "Hasta",
                "Días",
                "Administraba antes",
                "Administró después"))
        .isEqualTo(
            """
            CON-2026-000002 | 2026-02-01 | 2026-02-09 | 9 | - | beto
            CON-2026-000002 | 2026-07-11 | 2026-07-15 | 5 | beto | carla
            CON-2026-000006 | 2026-11-01 | 2026-11-20 | 20 | - | -
            """);
  }

  @Test
  void findsWhatIsAboutToExpire() {
    assertThat(
            told("13-at-risk", "Riesgo", "Expediente", "Límite", "Días que faltan", "Vencido")
                .lines())
        .containsExactlyInAnyOrder(
            "Caducidad del procedimiento | INC-2026-000005 | 2026-11-25 | 5 | false",
            "Prescripción del incumplimiento | INC-2026-000003 | 2026-11-25 | 5 | false");
  }

  @Test
  void findsManagersWhoAlsoDecided() {
    assertThat(told("14-same-person", "Persona", "También", "En el expediente"))
        .isEqualTo(
            """
            beto | Instruyó el procedimiento | INC-2026-000002
            beto | Emitir auto de inicio (legal) | INC-2026-000002
            carla | Evaluó a quien administra | CON-2026-000002
            """);
  }
}
