package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.expediente.approvals.Approval;
import org.expediente.approvals.ApprovalBook;
import org.expediente.casefile.CaseFiles;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.agreement.Obligation;
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
class FundsAgreementProcessTest {
  private static final String REASON =
      "La organización justificó la demora por escrito y a tiempo.";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired Agreements agreements;
  @Autowired CaseFiles cases;
  @Autowired TaskService tasks;
  @Autowired ApprovalBook approvals;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart("funds-agreement");
    coverage.restart("funds-standing");
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
    assertThat(coverage.missed("funds-agreement")).isEmpty();
    assertThat(coverage.missed("funds-standing")).isEmpty();
  }

  @Test
  @Demand({"A-S25", "A-S26", "A-S41"})
  void agreementIsSignedByBothAndPublishedOnce() {
    String number = validated();
    assertThatThrownBy(() -> agreements.signed(number))
        .hasMessageContaining("no tiene un convenio firmado");
    assertThatThrownBy(() -> draft(number, Map.of("amount", "99999.99")))
        .hasMessageContaining(
            "El monto del convenio ($99,999.99) no cuadra con el plan aprobado ($100,000.00).");
    assertThatThrownBy(() -> draft(number, Map.of("advances", "50000.00")))
        .hasMessageContaining("no cuadran con la programación del plan ($60,000.00)");
    draft(number, Map.of());
    assertThat(agreement.documents(number)).contains("agreement");
    verified(number);

    assertThatThrownBy(() -> signNgo(number)).hasMessageContaining("Falta en el expediente");
    agreement.uploadPdf("ngo-1", number, "agreement-signed-ngo");
    signNgo(number);
    agreement.uploadPdf("authority-1", number, "agreement-signed");
    assertThatThrownBy(() -> signAuthority(number, "2026-11-20"))
        .hasMessage("El Titular firma después de la organización.");
    signAuthority(number, "2026-11-23");
    desk.run(number, "serviceTask_publishAgreement");

    assertThat(desk.ends(number)).contains("endEvent_agreementSigned");
    assertThat(cases.find(number).state()).isEqualTo("CONVENIO_FIRMADO");
    assertThat(agreements.obligations(number)).extracting(Obligation::side).contains("ONG", "MJSP");
    assertThat(agreements.obligations(number))
        .extracting(Obligation::text)
        .contains(
            "Presentar la liquidación final dentro de los 30 días calendario siguientes al fin del programa.",
            "Acompañar a la organización con una reunión técnica mensual.");
    assertThat(
            sql.sql("select beneficiaries from fund_publication where case_number = ?")
                .param(number)
                .query(Integer.class)
                .list())
        .containsExactly(1);
  }

  @Test
  @Demand("A-S12")
  void accountOfSomebodyElseStopsUntilCorrected() {
    String number = validated();
    draft(number, Map.of());
    desk.complete(
        "legal-1", number, "userTask_checkStanding", FormExamples.of("funds-check-standing"));
    agreement.uploadPdf("ngo-1", number, "bank-certificate");
    account(number, Map.of("holderName", "Otra Fundación"));

    Task correct = desk.task(number, "userTask_correctStanding");
    assertThat(tasks.getVariable(correct.getId(), "mismatches").toString())
        .contains("El titular de la cuenta no es la organización.");
    desk.complete(
        "ngo-1", number, "userTask_correctStanding", FormExamples.of("funds-correct-standing"));
    assertThat(agreement.documents(number)).doesNotContain("agreement");
    assertThat(desk.open(number)).containsExactly("userTask_draftAgreement");

    draft(number, Map.of());
    standing(number, Map.of("representativeMatches", "NO", "credentialUntil", "2026-11-01"));
    account(number, Map.of());
    desk.expire(number, "timerBoundary_correctionDue");
    assertThat(desk.ends(number)).contains("endEvent_standingNotProven", "endEvent_standingFailed");
    assertThat(agreement.documents(number)).doesNotContain("agreement");
  }

  @Test
  void unsignedDraftExpiresAndMayBeWrittenAnew() {
    String number = validated();
    draft(number, Map.of());
    verified(number);
    agreement.uploadPdf("ngo-1", number, "agreement-signed-ngo");
    desk.expire(number, "timerBoundary_ngoSignatureDue");
    assertThat(agreement.documents(number)).doesNotContain("agreement", "agreement-signed-ngo");
    decideUnsigned(number, "REDACTAR");

    draft(number, Map.of());
    verified(number);
    agreement.uploadPdf("ngo-1", number, "agreement-signed-ngo");
    signNgo(number);
    desk.expire(number, "timerBoundary_authoritySignatureDue");
    decideUnsigned(number, "CERRAR");
    assertThat(desk.ends(number)).contains("endEvent_notSigned");
  }

  @Test
  @Demand("A-S10")
  void aPlanThatChangedAfterItsApprovalIsApprovedAgainFirst() {
    String number = validated();
    draft(number, Map.of());
    change(number, "update fund_plan_line set unit_price = 1 where code = 'L-01' and case_number");
    verified(number);

    assertThat(desk.ends(number)).contains("endEvent_planChanged");
    assertThat(agreement.documents(number)).doesNotContain("agreement");
    assertThat(approvals.of(number, "funds.plan"))
        .extracting(Approval::voidCause)
        .containsExactly("cambió el presupuesto");
    assertThat(state(number)).isEqualTo("VOID");
    assertThat(
            sql.sql("select state from fund_plan where case_number = ?")
                .param(number)
                .query(String.class)
                .single())
        .as("the organisation may file another version")
        .isEqualTo("FILED");
  }

  @Test
  void listsThatChangedAfterTheirMinutesAreReviewedAgain() {
    String number = validated();
    draft(number, Map.of());
    change(number, "update fund_supplier set account = '99999999' where case_number");
    change(number, "update fund_beneficiary set sex = 'M' where case_number");
    verified(number);

    assertThat(desk.open(number)).containsExactly("userTask_validateSupplier");
    assertThat(state(number)).isEqualTo("VOID");
    assertThat(agreement.documents(number)).doesNotContain("agreement");
    desk.complete(
        "financial-2", number, "userTask_validateSupplier", Map.of("decision", "VALIDADO"));
    desk.complete(
        "financial-1",
        number,
        "userTask_closeSupplierValidation",
        FormExamples.of("funds-close-supplier-validation"));
    decideBeneficiaries(number);
    draft(number, Map.of());
    verified(number);
    assertThat(desk.open(number)).containsExactly("userTask_signAgreementNgo");
    assertThat(approvals.of(number, "funds.suppliers"))
        .extracting(approval -> approval.voidedAt() == null)
        .containsExactly(true, false);
    assertThat(approvals.of(number, "funds.beneficiaries")).hasSize(2);
  }

  @Test
  @Demand("A-S25")
  void theAuthoritySignsWhatTheOrganisationSigned() {
    String number = validated();
    draft(number, Map.of());
    verified(number);
    agreement.uploadPdf("ngo-1", number, "agreement-signed-ngo");
    signNgo(number);
    agreement.uploadPdf("authority-1", number, "agreement-signed");
    change(
        number, "update fund_obligation set text = 'Nada.' where code = 'ONG-01' and case_number");

    assertThatThrownBy(() -> signAuthority(number, "2026-11-23"))
        .hasMessageContaining("«Convenio de cooperación» ya no está aprobado: ngo-1 lo aprobó el")
        .hasMessageContaining("cambió las obligaciones");
    assertThat(state(number)).isEqualTo("NGO_SIGNED");
    desk.expire(number, "timerBoundary_authoritySignatureDue");
    decideUnsigned(number, "REDACTAR");
    draft(number, Map.of());
    verified(number);
    change(
        number,
        "update fund_plan_field set content = 'x' where field = 'municipality' and case_number");
    agreement.uploadPdf("ngo-1", number, "agreement-signed-ngo");
    assertThatThrownBy(() -> signNgo(number))
        .hasMessageContaining("«Plan de trabajo» ya no está aprobado")
        .hasMessageContaining("cambió los textos");
    assertThat(state(number)).isEqualTo("DRAFT");
  }

  private void change(String number, String statement) {
    assertThat(sql.sql(statement + " = ?").param(number).update()).isPositive();
  }

  private String state(String number) {
    return sql.sql(
            "select state from fund_agreement where case_number = ? order by version desc"
                + " fetch first 1 rows only")
        .param(number)
        .query(String.class)
        .single();
  }

  @Test
  void missingListsGetOneMoreTerm() {
    String number = agreement.start("funds-agreement");
    assertThat(cases.find(number).state()).isEqualTo("EN_CONVENIO");
    expireLists(number);
    decideMissing(number, "NUEVO_PLAZO");
    assertThat(desk.open(number))
        .containsExactly("userTask_registerBeneficiaries", "userTask_registerSuppliers");
    expireLists(number);
    assertThatThrownBy(() -> decideMissing(number, "NUEVO_PLAZO"))
        .hasMessageContaining("Ya se concedió el máximo de nuevos plazos (1)");
    decideMissing(number, "CERRAR");
    assertThat(desk.ends(number)).contains("endEvent_registersMissing");
  }

  private void expireLists(String number) {
    desk.expire(number, "timerBoundary_supplierRegisterDue");
    desk.expire(number, "timerBoundary_beneficiaryRegisterDue");
  }

  private void decideMissing(String number, String decision) {
    desk.complete(
        "authority-1",
        number,
        "userTask_decideMissingRegisters",
        Map.of("decision", decision, "reason", REASON));
  }

  private void decideUnsigned(String number, String decision) {
    desk.complete(
        "authority-1",
        number,
        "userTask_decideUnsigned",
        Map.of("decision", decision, "reason", REASON));
  }

  /** A case with one supplier and one beneficiary, both validated. */
  private String validated() {
    String number = agreement.start("funds-agreement");
    agreement.upload("ngo-1", number, "ngo-members", AgreementCase.fixture("ngo-members.csv"));
    String suppliers = AgreementCase.fixture("suppliers.csv");
    agreement.upload(
        "ngo-1",
        number,
        "suppliers",
        suppliers.lines().limit(2).reduce("", (text, line) -> text + line + "\n"));
    agreement.upload(
        "ngo-1",
        number,
        "beneficiaries",
        AgreementCase.fixture("beneficiaries.csv").lines().findFirst().orElseThrow()
            + "\nX-1,DUI,"
            + RollFixture.dui(46_000_000 + Math.abs(number.hashCode() % 1_000_000))
            + ",,Irma,Paz,2005-02-02,F,San Salvador,Soyapango,,,2027-01-04,SI\n");
    desk.complete(
        "ngo-1", number, "userTask_registerSuppliers", FormExamples.of("funds-register-suppliers"));
    desk.complete(
        "ngo-1",
        number,
        "userTask_registerBeneficiaries",
        FormExamples.of("funds-register-beneficiaries"));
    desk.complete(
        "financial-1", number, "userTask_validateSupplier", Map.of("decision", "VALIDADO"));
    desk.complete(
        "financial-1",
        number,
        "userTask_closeSupplierValidation",
        FormExamples.of("funds-close-supplier-validation"));
    decideBeneficiaries(number);
    return number;
  }

  private void decideBeneficiaries(String number) {
    desk.run(number, "businessRuleTask_checkBeneficiaries");
    Map<String, Object> fields = FormExamples.of("funds-validate-beneficiaries");
    fields.put("observed", Spin.JSON(List.of()));
    desk.complete("oversight-1", number, "userTask_validateBeneficiaries", fields);
  }

  private void draft(String number, Map<String, Object> other) {
    desk.complete(
        "legal-1", number, "userTask_draftAgreement", with("funds-draft-agreement", other));
  }

  private void standing(String number, Map<String, Object> other) {
    desk.complete("legal-1", number, "userTask_checkStanding", with("funds-check-standing", other));
  }

  private void account(String number, Map<String, Object> other) {
    Map<String, Object> fields =
        with("funds-check-bank-account", Map.of("holderName", AgreementCase.NGO));
    fields.putAll(other);
    desk.complete("financial-1", number, "userTask_checkBankAccount", fields);
  }

  private void verified(String number) {
    standing(number, Map.of());
    if (!agreement.documents(number).contains("bank-certificate")) {
      assertThatThrownBy(() -> account(number, Map.of()))
          .hasMessageContaining("Falta en el expediente la constancia del banco.");
      agreement.uploadPdf("ngo-1", number, "bank-certificate");
    }
    account(number, Map.of());
  }

  private void signNgo(String number) {
    desk.complete(
        "ngo-1",
        number,
        "userTask_signAgreementNgo",
        Map.of("signedOn", "2026-11-23", "sworn", true));
  }

  private void signAuthority(String number, String on) {
    desk.complete(
        "authority-1",
        number,
        "userTask_signAgreementAuthority",
        Map.of("signedOn", on, "agreementNumber", "CONV-" + number));
  }

  private static Map<String, Object> with(String form, Map<String, Object> other) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(form));
    fields.putAll(other);
    return fields;
  }
}
