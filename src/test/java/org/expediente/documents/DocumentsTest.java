package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.expediente.casefile.CaseFiles;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of a case on either database: what stays, what counts and what is written down. */
class DocumentsTest {
  private static final String CASE = "FON-2026-000001";
  private static final String WHY = "Se cargó el archivo de otra organización.";

  private static Office office(TestDatabase kind) {
    Office office = DocumentOffice.open(kind);
    DocumentOffice.openCases(office, 1);
    Office.actAs("ngo-1", "ngo");
    return office;
  }

  private static StoredDocument letter(Office office, byte[] content) {
    return office
        .get(Documents.class)
        .add(
            new NewDocument(CASE, "assignment-notice", null, "nota.pdf", null),
            new ByteArrayInputStream(content));
  }

  private static StoredDocument budget(Office office, String... lines) {
    return office
        .get(Documents.class)
        .add(
            new NewDocument(CASE, "plan-budget", " Presupuesto v1 ", "p.csv", DocumentRoom.TASK),
            new ByteArrayInputStream(SampleFiles.csv(lines)));
  }

  private static int rows(Office office, String table) {
    return office.sql().sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static List<Entry> acts(Office office) {
    return office.get(Journal.class).entries(CASE, 0, 100).stream()
        .filter(entry -> entry.kind().startsWith("document."))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatCameInAndWritesItDown(TestDatabase kind) throws Exception {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      byte[] pdf = SampleFiles.pdf("nota");
      StoredDocument stored = letter(office, pdf);

      assertThat(stored.title()).isEqualTo("Notificación de la asignación");
      assertThat(stored.sha256()).isEqualTo(ContentStore.sha256(pdf));
      assertThat(stored.createdBy()).isEqualTo("ngo-1");
      assertThat(stored.createdAt()).isEqualTo("2026-11-21T04:30:00.123456Z");
      assertThat(stored.inForce()).isTrue();
      assertThat(documents.find(stored.id())).isEqualTo(stored);
      assertThat(documents.of(CASE)).containsExactly(stored);
      assertThat(documents.present(CASE, "assignment-notice")).isTrue();
      assertThat(documents.present(CASE, "plan-budget")).isFalse();
      assertThat(documents.content(stored.id()).readAllBytes()).isEqualTo(pdf);
      assertThat(acts(office))
          .singleElement()
          .satisfies(
              act -> {
                assertThat(act.kind()).isEqualTo("document.added");
                assertThat(act.data()).contains(stored.sha256(), "nota.pdf");
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void storesTheSameBytesOnce(TestDatabase kind) throws Exception {
    try (Office office = office(kind)) {
      byte[] pdf = SampleFiles.pdf("nota");
      StoredDocument first = letter(office, pdf);
      StoredDocument second = letter(office, pdf);
      assertThat(second.id()).isNotEqualTo(first.id());
      assertThat(rows(office, "document_content")).isEqualTo(1);
      assertThat(office.get(Documents.class).content(second.id()).readAllBytes()).isEqualTo(pdf);
    }
  }

  @ParameterizedTest
  @EnumSource
  void loadsTheRowsOfATableForTheTaskItIsHandedInFor(TestDatabase kind) {
    try (Office office = office(kind)) {
      StoredDocument stored = budget(office, "linea,total", "A,10");
      assertThat(stored.title()).isEqualTo("Presupuesto v1");
      assertThat(stored.taskId()).isEqualTo(DocumentRoom.TASK);
      assertThat(office.get(DocumentRoom.Budget.class).loaded)
          .containsExactly("linea,total", "A,10");
      assertThat(acts(office)).extracting(Entry::step).containsExactly("userTask_fileBudget");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIssuedDocumentNamesItsStepAndWhoIssuedIt(TestDatabase kind) throws Exception {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      StoredDocument issued =
          documents.issue(CASE, "availability-certificate", "task-9", "userTask_certify");
      assertThat(issued.fileName()).isEqualTo("MJSP-FON-2026-000001.pdf");
      assertThat(issued.taskId()).isEqualTo("task-9");
      assertThat(acts(office)).extracting(Entry::step).containsExactly("userTask_certify");
      try (var pdf = Loader.loadPDF(documents.content(issued.id()).readAllBytes())) {
        assertThat(new PDFTextStripper().getText(pdf))
            .contains(
                "MJSP-FON-2026-000001",
                "Expediente " + CASE,
                "San Salvador, 20 de noviembre de 2026.",
                "Código de verificación: " + issued.verificationCode(),
                "https://example.org/public/verify",
                "Marta Núñez");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void badRowsLeaveNothingBehind(TestDatabase kind) {
    try (Office office = office(kind)) {
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class, () -> budget(office, "linea,total", "A,10", "B,", "C,"));
      assertThat(refusal.fields())
          .extracting(FieldProblem::field)
          .containsExactly("fila 3, columna total", "fila 4, columna total");
      assertThat(rows(office, "document")).isZero();
      assertThat(rows(office, "document_content")).isZero();
      assertThat(acts(office)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCallersRollbackTakesAllOfItBack(TestDatabase kind) {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      office.rolledBack(
          () -> {
            letter(office, SampleFiles.pdf("nota"));
            documents.issue(CASE, "availability-certificate");
          });
      assertThat(rows(office, "document")).isZero();
      assertThat(rows(office, "document_content")).isZero();
      assertThat(acts(office)).isEmpty();
      assertThat(documents.issue(CASE, "availability-certificate").number())
          .isEqualTo("MJSP-FON-2026-000001");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnnulledDocumentStaysButNoLongerCounts(TestDatabase kind) throws Exception {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      StoredDocument stored = documents.issue(CASE, "availability-certificate");
      assertThatThrownBy(() -> documents.annul(stored.id(), "  muy corto, 19 ltr.  "))
          .isInstanceOf(Refusal.class)
          .hasMessage("Explique el motivo con 20 caracteres como mínimo y 1000 como máximo.");
      documents.annul(stored.id(), WHY);

      StoredDocument annulled = documents.find(stored.id());
      assertThat(annulled.status()).isEqualTo(DocumentStatus.ANULADO);
      assertThat(annulled.number()).isEqualTo(stored.number());
      assertThat(annulled.statusReason()).isEqualTo(WHY);
      assertThat(documents.content(stored.id()).readAllBytes()).isNotEmpty();
      assertThat(documents.present(CASE, "availability-certificate")).isFalse();
      assertThat(documents.issue(CASE, "availability-certificate").number())
          .isEqualTo("MJSP-FON-2026-000002");
      assertThatThrownBy(() -> documents.annul(stored.id(), WHY))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.CONFLICT));
      assertThat(acts(office))
          .extracting(Entry::kind)
          .containsExactly("document.issued", "document.annulled", "document.issued");
      assertThat(acts(office).get(1).data()).contains(WHY, stored.sha256(), stored.number());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReplacementNamesItsPredecessor(TestDatabase kind) {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      StoredDocument old = letter(office, SampleFiles.pdf("una"));
      NewDocument other = new NewDocument(CASE, "plan-document", null, "p.pdf", null);
      assertThatThrownBy(
              () ->
                  documents.replace(
                      old.id(), other, new ByteArrayInputStream(SampleFiles.pdf("x")), WHY))
          .hasMessageContaining("del mismo expediente y del mismo tipo");

      NewDocument same = new NewDocument(CASE, "assignment-notice", null, "otra.pdf", null);
      StoredDocument successor =
          documents.replace(old.id(), same, new ByteArrayInputStream(SampleFiles.pdf("otra")), WHY);
      StoredDocument replaced = documents.find(old.id());
      assertThat(replaced.status()).isEqualTo(DocumentStatus.REEMPLAZADO);
      assertThat(replaced.replacedBy()).isEqualTo(successor.id());
      assertThat(successor.inForce()).isTrue();
      assertThat(acts(office))
          .extracting(Entry::kind)
          .containsExactly("document.added", "document.added", "document.replaced");
      assertThatThrownBy(
              () ->
                  documents.replace(
                      old.id(), same, new ByteArrayInputStream(SampleFiles.pdf("z")), WHY))
          .hasMessageContaining("ya no está vigente");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anybodyVerifiesAnIssuedDocumentByTheCodeAsTyped(TestDatabase kind) {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      StoredDocument issued = documents.issue(CASE, "availability-certificate");
      String typed = " " + issued.verificationCode().toLowerCase().replace("-", " ") + "\n";
      PublicDocument known = documents.verify(typed).orElseThrow();
      assertThat(known.type()).isEqualTo("Certificación de disponibilidad presupuestaria");
      assertThat(known.number()).isEqualTo("MJSP-FON-2026-000001");
      assertThat(known.date()).isEqualTo("2026-11-20"); // the ministry's day, not London's
      assertThat(known.sha256()).isEqualTo(issued.sha256());
      documents.annul(issued.id(), WHY);
      assertThat(documents.verify(typed).orElseThrow().status()).isEqualTo(DocumentStatus.ANULADO);
      assertThat(documents.verify("0000-0000-0000")).isEmpty();
      assertThat(documents.verify("")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlySensitiveReadingIsRecorded(TestDatabase kind) {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      StoredDocument plain = letter(office, SampleFiles.pdf("nota"));
      StoredDocument personal =
          documents.add(
              new NewDocument(CASE, "bank-certificate", null, "c.pdf", null),
              new ByteArrayInputStream(SampleFiles.pdf("cuenta")));
      documents.download(plain.id());
      documents.download(personal.id());
      assertThat(acts(office))
          .extracting(Entry::kind)
          .containsExactly("document.added", "document.added", "document.read");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatTheCatalogueDoesNotOffer(TestDatabase kind) {
    try (Office office = office(kind)) {
      Documents documents = office.get(Documents.class);
      assertThatThrownBy(() -> upload(documents, "poem", null, null))
          .hasMessage("No existe el tipo de documento «poem». Elija uno de la lista.");
      assertThatThrownBy(() -> upload(documents, "opinion-legal", null, null))
          .hasMessage("«Dictamen jurídico» lo emite el sistema; no se puede cargar un archivo.");
      assertThatThrownBy(() -> upload(documents, "plan-document", "t".repeat(201), null))
          .hasMessage("El título pasa de 200 caracteres. Acórtelo.");
      assertThatThrownBy(() -> upload(documents, "plan-document", null, "task-2"))
          .hasMessage(
              "La tarea indicada no está abierta en el expediente FON-2026-000001. Recargue la"
                  + " página.");
      assertThatThrownBy(() -> documents.find(99)).hasMessage("No existe el documento 99.");
      assertThatThrownBy(() -> documents.issue(CASE, "plan-document"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> documents.issue(CASE, "opinion-legal"))
          .hasMessageContaining("no document model for opinion-legal");
      assertThat(rows(office, "document")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedCaseTakesNothingIn(TestDatabase kind) {
    try (Office office = office(kind)) {
      office.get(CaseFiles.class).close(CASE, "LIQUIDADO");
      assertThatThrownBy(() -> letter(office, SampleFiles.pdf("tarde")))
          .hasMessage("El expediente FON-2026-000001 está cerrado y ya no admite documentos.");
    }
  }

  @Test
  void alteredContentIsNeverHandedOut() {
    try (Office office = office(TestDatabase.H2)) {
      StoredDocument stored = letter(office, SampleFiles.pdf("nota"));
      office.sql().sql("update document_content set content = ?").param(new byte[] {1}).update();
      assertThatThrownBy(() -> office.get(Documents.class).content(stored.id()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(stored.sha256());
    }
  }

  @Test
  void postgresqlKeepsContentAndDocuments() {
    try (Office office = office(TestDatabase.POSTGRESQL)) {
      letter(office, SampleFiles.pdf("nota"));
      for (String attempt :
          List.of(
              "update document_content set sha256 = 'x'",
              "delete from document_content",
              "truncate document_content cascade",
              "delete from document")) {
        assertThatThrownBy(() -> office.sql().sql(attempt).update())
            .rootCause()
            .hasMessageContaining("documents are kept as they came in");
      }
    }
  }

  private static void upload(Documents documents, String type, String title, String taskId) {
    documents.add(
        new NewDocument(CASE, type, title, "a.pdf", taskId),
        new ByteArrayInputStream(SampleFiles.pdf("a")));
  }
}
