package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.assembly.NgoHistory;
import org.expediente.procedures.funds.assembly.PastAssignment;
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
class FundsClosingProcessTest {
  private static final String PROCESS = "funds-closing";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ReportCase cases;
  @Autowired FundsDesk papers;
  @Autowired Documents documents;
  @Autowired Journal journal;
  @Autowired NgoHistory history;
  @Autowired RuntimeService runtime;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    cases.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("A-S35")
  void theCaseIsSealedWithTheHashOfEverythingInIt() {
    String number = cases.transferred();
    agreement.uploadPdf("legal-1", number, "agreement-signed");
    close(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_caseSealed");

    StoredDocument index = index(number);
    String text = papers.text(number, "sealed-index");
    String packed = text.replace(" ", "");
    List<StoredDocument> covered =
        documents.of(number).stream().filter(it -> !it.equals(index)).toList();
    assertThat(covered).isNotEmpty().allMatch(it -> packed.contains(it.sha256()));
    assertThat(text)
        .contains("Convenio firmado por ambas partes")
        .contains("al menos hasta el 20 de diciembre de 2037")
        .contains("Cierre y sellado funds-closing");

    List<Entry> entries = journal.entries(number, 0, Journal.LARGEST_PAGE);
    Entry head = of(entries, "funds.caseIndexed");
    assertThat(packed).contains(head.hash());
    assertThat(of(entries, "funds.caseSealed").data()).contains(index.sha256());
    assertThat(journal.verify(number).valid()).isTrue();
  }

  /** A repeated step adds nothing. */
  @Test
  void aCaseIsSealedOnce() {
    String number = cases.transferred();
    close(number);
    StoredDocument index = index(number);
    runtime
        .createProcessInstanceByKey(PROCESS)
        .businessKey(number)
        .startBeforeActivity("serviceTask_sealCase")
        .execute();
    desk.run(number, "serviceTask_sealCase");
    assertThat(documents.of(number).stream().filter(it -> it.type().equals("sealed-index")))
        .containsExactly(index);
    assertThat(past(number).caseNumber()).isEqualTo(number);
  }

  /** What an organisation left unaccounted for follows it into its next assignment. */
  @Test
  @Demand("A-S44")
  void theOrganisationKeepsItsHistory() {
    String moved = cases.transferred();
    close(moved);
    PastAssignment past = past(moved);
    assertThat(past.outcome()).isEqualTo("SIN_VEREDICTO");
    assertThat(past.transferred()).isEqualByComparingTo("30000.00");
    assertThat(past.accepted()).isEqualByComparingTo("27000.55");
    assertThat(past.objected()).isEqualByComparingTo("900.00");
    assertThat(past.informedOn()).isNull();

    String never = cases.notEligible();
    close(never);
    assertThat(past(never).outcome()).isEqualTo("NO_TRANSFERIDO");
    assertThat(past(never).transferred()).isZero();
  }

  @Test
  void aCaseIsNotClosedWithoutALesson() {
    String number = cases.notSigned();
    cases.start(PROCESS, number);
    assertThatThrownBy(() -> lessons(number, "[]")).hasMessageContaining("Lecciones");
    assertThatThrownBy(
            () ->
                lessons(number, "[{\"category\":\"OTRA\",\"lesson\":\"Nada.\",\"proposal\":\"\"}]"))
        .hasMessageContaining("«Tema» tiene un valor que no está entre las opciones")
        .hasMessageContaining("«Qué se aprendió» necesita al menos 20 caracteres.")
        .hasMessageContaining("«Qué se propone» es obligatorio.");
    assertThat(desk.open(number)).containsExactly("userTask_recordLessons");
    assertThat(
            sql.sql("select count(*) from fund_lesson where case_number = ?")
                .param(number)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void lessons(String number, String rows) {
    desk.complete(
        "oversight-1", number, "userTask_recordLessons", Map.of("lessons", Spin.JSON(rows)));
  }

  private void close(String number) {
    cases.start(PROCESS, number);
    desk.complete(
        "oversight-1", number, "userTask_recordLessons", FormExamples.of("funds-record-lessons"));
    desk.run(number, "serviceTask_sealCase");
  }

  private StoredDocument index(String number) {
    return documents.of(number).stream()
        .filter(it -> it.type().equals("sealed-index"))
        .findAny()
        .orElseThrow();
  }

  private PastAssignment past(String number) {
    List<PastAssignment> all =
        history.of(AgreementCase.NIT).stream()
            .filter(it -> it.caseNumber().equals(number))
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static Entry of(List<Entry> entries, String kind) {
    return entries.stream().filter(it -> it.kind().equals(kind)).findAny().orElseThrow();
  }
}
