package org.expediente.procedures.funds.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.expediente.procedures.funds.audit.AuditedBooks.FIRST;
import static org.expediente.procedures.funds.audit.AuditedBooks.SECOND;
import static org.expediente.procedures.funds.audit.AuditedBooks.SUPPLIER;
import static org.expediente.procedures.funds.audit.AuditedBooks.THIRD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.questions.Answer;
import org.expediente.questions.Asked;
import org.expediente.questions.AuditDesk;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Every question, and the state of programmes, with books that have something to find. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
  private Office office;
  private AuditDesk desk;

  TestDatabase database() {
    return TestDatabase.H2;
  }

  /** How the engine calls the database. */
  String dialect() {
    return "h2";
  }

  @BeforeAll
  void open() {
    office =
        new Office(
            database(),
            "org.expediente.journal",
            "org.expediente.casefile",
            "org.expediente.questions",
            "org.expediente.procedures.funds.audit");
    new ResourceDatabasePopulator(
            new ClassPathResource(
                "org/camunda/bpm/engine/db/create/activiti.%s.create.history.sql"
                    .formatted(dialect())))
        .execute(office.get(javax.sql.DataSource.class));
    new AuditedBooks(office).write();
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
    return table(desk.ask("funds", question, new Asked(number, null, null, 0, 100)));
  }

  private static List<Map<String, Object>> table(Answer answer) {
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
    return rows.stream()
        .map(row -> tuple(java.util.Arrays.stream(labels).map(row::get).toArray()))
        .toList();
  }

  @Test
  @Demand({"A-S01", "A-S35"})
  void everyDollarHasADestination() {
    List<Map<String, Object>> rows = ask("01-dollar", FIRST);
    assertThat(cells(rows, "Destino", "Documento", "Autorizó", "Referencia bancaria", "Monto"))
        .containsExactly(
            tuple("Gasto del anticipo 1", "FACTURA 100", "authority-1", "T-1", "10000.00"),
            tuple("Gasto del anticipo 1", "FACTURA 00-7", "authority-1", "T-1", "1130.00"),
            tuple("Anticipo 1, diferencia sin documentos", "", "authority-1", "T-1", "18870.00"),
            tuple(rows.get(3).get("Destino"), "FACTURA 55", "authority-1", "P-1", "70.00"));
    assertThat(rows.get(3))
        .containsEntry("Decreto", "D.L. 1")
        .containsEntry("Actividad", "A-01")
        .containsEntry("Proveedor o emisor", SUPPLIER + " Delicias")
        .containsEntry("Personas atendidas", "B-001, B-002")
        .containsEntry("Fecha del banco", "2026-05-10");
    assertThat(
            rows.stream()
                .map(row -> new BigDecimal((String) row.get("Monto")))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .as("all that left the ministry")
        .isEqualTo(new BigDecimal("30070.00"));
  }

  @Test
  @Demand({"A-S18", "A-S25"})
  void nothingMayBePaidTooEarly() {
    Asked everything = new Asked(null, null, null, 0, 100);
    assertThat(desk.ask("funds", "02-too-early", new Asked(FIRST, null, null, 0, 100)).passed())
        .isTrue();
    Answer found = desk.ask("funds", "02-too-early", everything);
    assertThat(found.passed()).isFalse();
    assertThat(cells(table(found), "Expediente", "Referencia bancaria", "Qué faltaba", "De quién"))
        .containsExactly(
            tuple(SECOND, "T-2", "Convenio firmado", "Fundación Dos"),
            tuple(SECOND, "P-2", "Beneficiario validado", "FANTASMA"),
            tuple(SECOND, "P-2", "Proveedor validado", "0614-120395-103-0"));
  }

  @Test
  void showsWhoDidTwoStepsOfADisbursement() {
    assertThat(cells(ask("03-who-did-what", FIRST), "Paso", "Persona", "Se repite"))
        .contains(
            tuple("Visto bueno", "program-manager-1", false),
            tuple("Comprometer", "financial-1", true),
            tuple("Transferir", "financial-1", true),
            tuple("Autorizar pago", "authority-1", false),
            tuple("Registrar la factura", "program-manager-1", false),
            tuple("Conciliar el expediente", "financial-2", false))
        .hasSize(7);
  }

  @Test
  void findsDocumentsThatAreAlike() {
    assertThat(
            cells(ask("04-same-documents", FIRST), "Coincidencia", "Documento", "Otro documento"))
        .containsExactlyInAnyOrder(
            tuple("Duplicado objetado", SUPPLIER + " FACTURA 00-7", SUPPLIER + " FACTURA 7"),
            tuple("Duplicado objetado", SUPPLIER + " FACTURA 00-7", SUPPLIER + " FACTURA 8"),
            tuple("Mismo emisor, monto y fecha", SUPPLIER + " FACTURA 8", SUPPLIER + " FACTURA 7"),
            tuple("Mismo archivo adjunto", "Factura", "Factura"));
  }

  @Test
  @Demand({"A-S02", "A-S21"})
  void findsDoubtfulBeneficiaries() {
    assertThat(
            cells(
                ask("05-doubtful-beneficiaries", null),
                "Hallazgo",
                "Expediente",
                "Persona",
                "Documento",
                "Monto"))
        .containsExactlyInAnyOrder(
            tuple("Cobrado después de la baja", FIRST, "B-002", "NIE …321", "35.00"),
            tuple("DUI inválido", SECOND, "C-002", "DUI …7-4", null),
            tuple("En más de un programa", FIRST, "B-001", "DUI …7-5", null),
            tuple("En más de un programa", SECOND, "C-001", "DUI …7-5", null),
            tuple("Fallecido", FIRST, "B-002", "NIE …321", null),
            tuple("Pago hallado indebido", FIRST, "B-002", "NIE …321", "35.00"));
  }

  @Test
  void findsSuppliersWithTies() {
    assertThat(
            cells(
                ask("06-related-suppliers", null), "Qué comparten", "Dato", "Con quién", "Nombre"))
        .containsExactly(
            tuple("Teléfono", "2222-0000", "Organización: JUNTA_DIRECTIVA", "Ana Ruiz"));
  }

  @Test
  @Demand({"A-S24", "A-S44"})
  void agesAdvancesAndShowsExceptions() {
    List<Map<String, Object>> rows = ask("07-unaccounted-advances", null);
    assertThat(cells(rows, "Hallazgo", "Por justificar", "Días", "Antigüedad", "Rendición vencida"))
        .contains(tuple("Por justificar", "20000.00", 263L, "Más de 90", true))
        .hasSize(2);
    assertThat(rows.get(1))
        .containsEntry("Hallazgo", "Liberado por excepción")
        .containsEntry("Quién dispensó", "authority-2")
        .containsEntry("Motivo", "Regla 3 de la compuerta. Urgencia del inicio de clases.");
  }

  @Test
  void countsRoundsAndBrokenTerms() {
    List<Map<String, Object>> rows = ask("08-rounds-and-terms", FIRST);
    assertThat(cells(rows, "Tipo", "Vez", "Días", "Fuera de plazo", "Se avisó a"))
        .containsExactly(
            tuple("Ronda de observaciones", 1L, 312L, true, ""),
            tuple("Plazo", 1L, 14L, true, "audit"));
    assertThat(rows.get(1)).containsEntry("Suspensiones", 1L);
  }

  @Test
  @Demand("A-S10")
  void showsWhatChangedAfterApproval() {
    assertThat(
            cells(ask("09-changes-after-approval", FIRST), "Qué cambió", "Por qué", "Lo decidió"))
        .containsExactly(
            tuple("Padrón de beneficiarios: BAJA de B-002", "Se mudó", "oversight-1"),
            tuple("Modificación 1 (TRASLADO)", "Menos talleres", "authority-1"),
            tuple("Aprobación sin efecto: versión 1", "Cambió una línea", "financial-2"));
  }

  @Test
  void showsTheThresholdsOfEachDecision() {
    List<Map<String, Object>> rows = ask("10-parameters-in-force", FIRST);
    assertThat(rows)
        .extracting(row -> row.get("Parámetro"))
        .containsOnly("funds.agreement.accountedMin");
    assertThat(cells(rows, "Decisión", "Versión de la tabla", "Valor", "Cambió"))
        .contains(
            tuple("Compuerta del anticipo 1", 2L, "0.70", "process-owner-1"),
            tuple("Revisión de la rendición 1", 4L, "0.70", "process-owner-1"),
            tuple("Validación del proveedor " + SUPPLIER, 3L, "0.70", "process-owner-1"));
  }

  @Test
  @Demand("A-S37")
  void comparesObjectedWithRecovered() {
    assertThat(
            cells(
                ask("11-objected-and-recovered", FIRST),
                "Objetado al inicio",
                "Objetado",
                "Pagos indebidos",
                "Exigible por liquidación",
                "Recuperado",
                "Pendiente o en cobro",
                "Días"))
        .containsExactly(tuple("1130.00", "1000.00", "35.00", "1035.00", "35.00", "1000.00", 10L));
  }

  @Test
  @Demand("A-S43")
  void showsWhatTheAssemblyWasTold() {
    assertThat(
            cells(
                ask("12-reported-to-assembly", null),
                "Expediente",
                "Resultado",
                "Acuse",
                "Informada"))
        .containsExactly(
            tuple(FIRST, null, "AL-77", true),
            tuple(SECOND, null, null, false),
            tuple(THIRD, "NO_TRANSFERIDO", null, false));
  }

  @Test
  @Demand("A-S06")
  void comparesCostPerBeneficiary() {
    assertThat(
            cells(
                ask("13-cost-per-beneficiary", FIRST),
                "Gasto",
                "Beneficiarios",
                "Costo por beneficiario",
                "En los demás programas",
                "Diferencia"))
        .containsExactly(tuple("10035.00", 2L, "5017.50", "2517.50", "2500.00"));
  }

  @Test
  @Demand("A-S08")
  void showsDismissedAlerts() {
    assertThat(cells(ask("14-dismissed-alerts", FIRST), "Alerta", "La desestimó", "Motivo"))
        .containsExactlyInAnyOrder(
            tuple("Proveedor OBSERVADO", "financial-1", "Es la central del edificio."),
            tuple("Beneficiario OBSERVADO", "oversight-1", "Se verificó la partida."),
            tuple("Anticipo retenido", "authority-2", "Urgencia del inicio de clases."),
            tuple("Pago directo con alerta", "treasury-1", ""),
            tuple("Gasto con alerta", "financial-1", "Visto el contrato."),
            tuple("Incidente OTRO", "program-manager-1", "Error de digitación"),
            tuple("Conflicto de interés", "authority-1", "No hay parentesco"));
  }

  @Test
  void narrowsByDatesAndPages() {
    LocalDate may = LocalDate.of(2026, 5, 10);
    assertThat(desk.ask("funds", "01-dollar", new Asked(null, may, may, 0, 100)).total())
        .isEqualTo(2);
    Answer second = desk.ask("funds", "01-dollar", new Asked(FIRST, null, null, 1, 3));
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.rows()).hasSize(1);
    assertThat(desk.ask("funds", "14-dismissed-alerts", new Asked(FIRST, may, may, 0, 9)).total())
        .isOne();
    assertThatThrownBy(
            () -> desk.ask("funds", "06-related-suppliers", new Asked(null, may, null, 0, 9)))
        .hasMessageContaining("no se filtra por fechas");
    assertThatThrownBy(() -> new Asked(null, may, may.minusDays(1), 0, 9))
        .hasMessageContaining("posterior");
    assertThatThrownBy(() -> new Asked(null, LocalDate.of(1, 1, 1), null, -1, 0))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).hasSize(3));
  }

  @Test
  @Demand("A-S46")
  void everyAnswerIsJournaledAndOnlyForAudit() {
    ask("13-cost-per-beneficiary", SECOND);
    Entry last =
        office.get(Journal.class).entries(SECOND, 0, 100).stream()
            .reduce((a, b) -> b)
            .orElseThrow();
    assertThat(last.kind()).isEqualTo("funds.questionAsked");
    assertThat(last.person()).isEqualTo("audit-1");
    assertThat(last.data()).contains("\"question\":\"13-cost-per-beneficiary\"");
    assertThatThrownBy(() -> ask("13-cost-per-beneficiary", "FON-2026-999999"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    Office.actAs("authority-1", "authority");
    assertThatThrownBy(() -> ask("13-cost-per-beneficiary", null))
        .hasMessageContaining("Solo Auditoría Interna");
    assertThatThrownBy(() -> desk.questions("funds"))
        .hasMessageContaining("Solo Auditoría Interna");
  }

  @Test
  @Demand({"A-S36", "A-S15"})
  void tellsWhereProgrammesStand() {
    Programmes programmes = office.get(Programmes.class);
    List<Programme> all = programmes.visible(null, 0, 10).items();
    assertThat(all).extracting(one -> one.books().number()).containsOnly(FIRST, SECOND, THIRD);
    Programme first = programmes.visible(FIRST, 0, 10).items().get(0);
    assertThat(first.available()).isEqualByComparingTo("94930.00");
    assertThat(first.toJustify()).isEqualByComparingTo("19965.00");
    assertThat(first.aging().over90()).isEqualByComparingTo("19965.00");
    assertThat(first.books().objected()).isEqualByComparingTo("1000.00");
    assertThat(first.costPerBeneficiary()).isEqualTo("5017.50");
    assertThat(first.results())
        .singleElement()
        .satisfies(one -> assertThat(one.measured()).isEqualByComparingTo("180"));
    Programme third = programmes.visible(THIRD, 0, 10).items().get(0);
    assertThat(third.books().execution()).isNull();
    assertThat(third.costPerBeneficiary()).isNull();

    Office.actAs("ngo-9", "ngo-unknown");
    assertThat(programmes.visible(null, 0, 10).items()).isEmpty();
  }

  @Test
  void aClosedAdvanceFollowsWhatObjectionsWereUpheld() {
    Programmes programmes = office.get(Programmes.class);
    office.rolledBack(
        () -> {
          office
              .sql()
              .sql("update fund_advance_account set state = 'CERRADA' where case_number = ?")
              .param(FIRST)
              .update();
          assertThat(programmes.visible(FIRST, 0, 10).items().get(0).accepted())
              .as("11,130.00 reported, 1,000.00 of 1,130.00 upheld")
              .isEqualByComparingTo("10130.00");
        });
  }

  @Test
  void everyQuestionExplainsItself() {
    assertThat(desk.questions("funds")).hasSize(14);
    assertThat(desk.questions("funds"))
        .allSatisfy(
            question -> {
              assertThat(question.title()).startsWith("¿").endsWith("?");
              assertThat(question.explanation()).hasSizeGreaterThan(100).endsWith(".");
              assertThat(question.sql()).startsWith("select").contains(":case");
            });
  }
}
