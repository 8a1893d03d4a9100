package org.expediente.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.documents.DocumentOffice;
import org.expediente.documents.Documents;
import org.expediente.documents.SampleFiles;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Journal;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The documents of a case as staff, its organisation, auditors and strangers meet them. */
class DocumentsControllerTest {
  private static final String DOCUMENTS = "/api/cases/FON-2026-000001/documents";
  private static final byte[] PDF = SampleFiles.pdf("nota");
  private static final String WHY = "Se cargó el archivo de otra organización.";

  private Office office;
  private MockMvc web;

  @BeforeEach
  void open() throws Exception {
    office = DocumentOffice.open(TestDatabase.H2, "org.expediente.web.documents");
    DocumentOffice.openCases(office, 2);
    office
        .get(CaseFiles.class)
        .addParty(
            "FON-2026-000001",
            new Party(
                "ONG", PartyKind.JURIDICA, "NIT", "0614-050707-104-8", "Aurora", "ngo-aurora"));
    web =
        MockMvcBuilders.standaloneSetup(
                office.get(DocumentsController.class), office.get(VerificationController.class))
            .setControllerAdvice(advice())
            .build();
    staff();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static Object advice() throws ReflectiveOperationException {
    var constructor = Class.forName("org.expediente.web.ProblemAdvice").getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static void staff() {
    Office.actAs("oversight-1", "oversight");
  }

  private static void organisation() {
    Office.actAs("aurora-1", "ngo", "ngo-aurora");
  }

  private ResultActions upload(String address, String type, String fileName) throws Exception {
    return web.perform(
        multipart(address)
            .file(new MockMultipartFile("file", fileName, "text/html", PDF))
            .param("type", type)
            .param("reason", WHY));
  }

  private static MockHttpServletRequestBuilder annulment(long id, String reason) {
    return post(DOCUMENTS + "/" + id + "/annulment")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"reason\": \"" + reason + "\"}");
  }

  private StoredDocument last() {
    var all = office.get(Documents.class).of("FON-2026-000001");
    return all.get(all.size() - 1);
  }

  @Test
  void handsOutExactlyWhatCameInAndNeverLetsABrowserRunIt() throws Exception {
    upload(DOCUMENTS, "assignment-notice", "Nota n.º 1 «ñ».pdf")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.typeTitle").value("Notificación de la asignación"))
        .andExpect(jsonPath("$.mediaType").value("application/pdf"))
        .andExpect(jsonPath("$.status").value("VIGENTE"))
        .andExpect(jsonPath("$.createdBy").value("oversight-1"));
    web.perform(get(DOCUMENTS + "/" + last().id()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PDF))
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    org.hamcrest.Matchers.matchesPattern(
                        "attachment; .*filename\\*=UTF-8''Nota%20n\\.%C2%BA%201%20.*\\.pdf")));
  }

  @Test
  void aRefusedFileIsToldInOneSentence() throws Exception {
    upload(DOCUMENTS, "plan-budget", "p.csv")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("document.content"))
        .andExpect(
            jsonPath("$.detail")
                .value(
                    "El archivo dice ser CSV, pero su contenido es un PDF. Cargue el archivo"
                        + " original."));
    web.perform(multipart(DOCUMENTS).param("type", "minutes")).andExpect(status().isBadRequest());
  }

  @Test
  @Asvs("8.2.2")
  void aCaseOutOfSightDoesNotExist() throws Exception {
    upload(DOCUMENTS, "minutes", "a.pdf").andExpect(status().isCreated());
    long id = last().id();
    web.perform(get("/api/cases/FON-2026-000002/documents/" + id)).andExpect(status().isNotFound());
    Office.actAs("vecina-1", "ngo", "ngo-vecina");
    web.perform(get(DOCUMENTS)).andExpect(status().isNotFound());
    web.perform(get(DOCUMENTS + "/" + id)).andExpect(status().isNotFound());
    upload(DOCUMENTS, "plan-document", "a.pdf").andExpect(status().isNotFound());
    web.perform(annulment(id, WHY)).andExpect(status().isNotFound());
  }

  @Test
  void anOrganisationSeesItsSideOfTheCaseOnly() throws Exception {
    upload(DOCUMENTS, "minutes", "interna.pdf").andExpect(status().isCreated());
    long internal = last().id();
    upload(DOCUMENTS, "assignment-notice", "nota.pdf").andExpect(status().isCreated());
    organisation();
    upload(DOCUMENTS, "supporting-document", "propio.pdf").andExpect(status().isCreated());
    web.perform(get(DOCUMENTS))
        .andExpect(jsonPath("$[*].fileName", contains("nota.pdf", "propio.pdf")))
        .andExpect(jsonPath("$[0].createdBy").isEmpty())
        .andExpect(jsonPath("$[1].createdBy").value("aurora-1"));
    web.perform(get(DOCUMENTS + "/" + internal)).andExpect(status().isNotFound());
    upload(DOCUMENTS, "agreement-signed", "falso.pdf")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("document.notYours"));
    web.perform(get("/api/cases/FON-2026-000001/document-types"))
        .andExpect(jsonPath("$[*].id", hasItem("plan-budget")))
        .andExpect(jsonPath("$[*].id", not(hasItem("agreement-signed"))))
        .andExpect(jsonPath("$[*].id", not(hasItem("opinion-legal"))));
  }

  @Test
  void auditorsReadEverythingAndAddNothing() throws Exception {
    upload(DOCUMENTS, "minutes", "a.pdf").andExpect(status().isCreated());
    Office.actAs("audit-1", "audit");
    web.perform(get(DOCUMENTS + "/" + last().id())).andExpect(status().isOk());
    upload(DOCUMENTS, "minutes", "a.pdf")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("document.audit"));
    assertThat(office.get(Journal.class).entries("FON-2026-000001", 0, 100))
        .filteredOn(entry -> entry.kind().equals("refused"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.person()).isEqualTo("audit-1");
              assertThat(entry.data()).contains("document.added", "document.audit");
            });
    web.perform(annulment(last().id(), WHY)).andExpect(status().isForbidden());
  }

  @Test
  void onlyItsAuthorOrTheKeeperOfTheFileWithdrawsADocument() throws Exception {
    upload(DOCUMENTS, "minutes", "a.pdf").andExpect(status().isCreated());
    long first = last().id();
    web.perform(annulment(first, "corto")).andExpect(status().isBadRequest());
    Office.actAs("oversight-2", "oversight");
    web.perform(annulment(first, WHY)).andExpect(status().isForbidden());
    upload(DOCUMENTS + "/" + first + "/replacement", "", "b.pdf").andExpect(status().isForbidden());
    staff();
    upload(DOCUMENTS + "/" + first + "/replacement", "", "b.pdf").andExpect(status().isCreated());
    Office.actAs("legal-1", "oversight", "legal");
    web.perform(annulment(last().id(), WHY))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("ANULADO"))
        .andExpect(jsonPath("$.statusReason").value(WHY));
    web.perform(annulment(first, WHY)).andExpect(status().isConflict());
    web.perform(get(DOCUMENTS))
        .andExpect(jsonPath("$[*].status", contains("REEMPLAZADO", "ANULADO")));
  }

  @Test
  void anybodyMayAskWhatAnIssuedDocumentIs() throws Exception {
    StoredDocument issued =
        office.get(Documents.class).issue("FON-2026-000001", "availability-certificate");
    String answer =
        web.perform(get("/api/public/documents/" + issued.verificationCode()))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.number").value("MJSP-FON-2026-000001"))
            .andExpect(jsonPath("$.status").value("VIGENTE"))
            .andExpect(jsonPath("$.sha256").value(issued.sha256()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(answer).doesNotContain("oversight-1").doesNotContain("\"FON-2026-000001");
    web.perform(get("/api/public/documents/0000-0000-0000"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.code").value("document.unknownCode"));
  }
}
