package org.expediente.procedures.funds.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.documents.TableIntake;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions of a plan: drafts change, filed versions never do. */
class PlanVersionsTest {
  private static final List<String> TABLES =
      List.of("plan-budget", "plan-activities", "plan-results", "plan-schedule");

  private Office office;
  private String caseNumber;

  private void open(TestDatabase kind) {
    office =
        new Office(
            kind,
            "org.expediente.journal",
            "org.expediente.casefile",
            "org.expediente.parameters",
            "org.expediente.procedures.funds.plan");
    caseNumber = newCase("DL 805");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyFilingIsAVersionThatKeepsItsContentAndSeal(TestDatabase kind) {
    open(kind);
    upload(caseNumber);
    Filed first = file(PlanSamples.complete().fields());
    hand(caseNumber, "plan-budget", PlanSamples.csv("plan-budget").replace("L-12", "L-99"));
    assertThat(office.get(PlanFiling.class).hasChanges(caseNumber)).isTrue();
    Filed second = file(Map.of("risks", "Riesgos que cambiaron en la segunda versión."));

    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.seal()).isNotEqualTo(first.seal()).startsWith("2-");
    assertThat(codes(1)).contains("L-12").doesNotContain("L-99");
    assertThat(codes(2)).contains("L-99").doesNotContain("L-12");
    PlanRows rows = office.get(PlanRows.class);
    assertThat(rows.content(new VersionKey(caseNumber, 2)).activities()).hasSize(11);
    for (PlanVersion version : List.of(version(1), version(2))) {
      assertThat(Seal.of(version.key(), rows.content(version.key()))).isEqualTo(version.sha256());
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  @Demand("A-S10")
  void anApprovedPlanTakesNoMoreTables(TestDatabase kind) {
    open(kind);
    upload(caseNumber);
    file(PlanSamples.complete().fields());
    approve();

    Plan plan = office.get(Plans.class).approved(caseNumber);
    assertThat(plan.total()).isEqualByComparingTo("250000.00");
    assertThat(plan.municipality()).isEqualTo("San Salvador Este, distrito de Soyapango");
    assertThat(plan.minAge()).isEqualTo(12);
    assertThat(plan.end()).isEqualTo("2027-12-17");
    assertThat(office.get(Plans.class).lines(caseNumber, 1)).hasSize(25);
    assertThat(office.get(Plans.class).schedule(caseNumber, 1))
        .extracting(Advance::number)
        .containsExactly(1, 2, 3, 4);
    assertThatThrownBy(() -> upload(caseNumber))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "El plan de trabajo ya está aprobado y no se cambia; los cambios se piden por adenda.");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void dataChangedBehindTheSealCannotBeApproved(TestDatabase kind) {
    open(kind);
    upload(caseNumber);
    file(PlanSamples.complete().fields());
    office.sql().sql("update fund_plan_line set description = 'Otra' where code = 'L-01'").update();
    assertThatThrownBy(this::approve)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ya no coinciden con su huella");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aBrokenTableLeavesNothingBehind(TestDatabase kind) {
    open(kind);
    String broken = PlanSamples.csv("plan-budget").replace("1020.00", "1020.01");
    assertThatThrownBy(() -> hand(caseNumber, "plan-budget", broken))
        .hasMessage("La línea L-02 no cuadra: 240 × 4.25 ≠ 1020.01.");
    assertThat(office.get(PlanTable.class).latest(caseNumber)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aCorrectionMayNotLoseASection(TestDatabase kind) {
    open(kind);
    upload(caseNumber);
    file(PlanSamples.complete().fields());
    Map<String, String> without = new HashMap<>();
    without.put("risks", null);
    assertThatThrownBy(() -> file(without))
        .hasMessage(
            "La versión corregida ya no tiene la sección «Seguimiento, controles y riesgos»;"
                + " complétela.");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void copiedObjectivesRaiseAnAlertAndBlockNothing(TestDatabase kind) {
    open(kind);
    upload(caseNumber);
    assertThat(file(PlanSamples.complete().fields()).alerts()).isEmpty();
    String first = caseNumber;
    caseNumber = newCase("DL 806");
    Filed copy = file(Map.of("objectives", PlanSamples.complete().fields().get("objectives")));
    assertThat(copy.alerts())
        .containsExactly(
            "Objetivos casi idénticos a los del expediente " + first + " (100%). Revise.");
    PlanReview review = office.get(PlanReview.class);
    assertThat(review.alerts(review.current(caseNumber))).isEqualTo(copy.alerts());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aReviewOfAnotherVersionIsStale(TestDatabase kind) {
    open(kind);
    Filed first = file(Map.of("risks", "Los riesgos de la primera versión."));
    Filed second = file(Map.of("risks", "Los riesgos de la segunda versión."));
    assertThatThrownBy(() -> read(first.seal()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.CONFLICT))
        .hasMessageStartingWith(
            "El plan cambió: ahora rige la versión 2, con sello " + second.seal());
    assertThat(read(second.seal()).version()).isEqualTo(2);
  }

  private Reviewed read(String seal) {
    Reviewed[] read = new Reviewed[1];
    office.inTransaction(() -> read[0] = office.get(PlanReview.class).read(caseNumber, seal));
    return read[0];
  }

  private void approve() {
    office.inTransaction(
        () -> {
          PlanReview review = office.get(PlanReview.class);
          review.approve(review.current(caseNumber));
        });
  }

  private Filed file(Map<String, String> texts) {
    Filed[] filed = new Filed[1];
    office.inTransaction(
        () -> {
          office.get(PlanDrafts.class).texts(caseNumber, texts);
          filed[0] = office.get(PlanFiling.class).file(caseNumber);
        });
    return filed[0];
  }

  private List<String> codes(int version) {
    return office.get(Plans.class).lines(caseNumber, version).stream()
        .map(BudgetLine::code)
        .toList();
  }

  private PlanVersion version(int number) {
    return office
        .sql()
        .sql("select * from fund_plan where case_number = ? and version = ?")
        .params(caseNumber, number)
        .query(PlanTable::version)
        .single();
  }

  private void upload(String number) {
    TABLES.forEach(type -> hand(number, type, PlanSamples.csv(type)));
  }

  private void hand(String number, String type, String content) {
    TableIntake intake = intake(type);
    office.inTransaction(() -> intake.load(number, 1, content.getBytes(StandardCharsets.UTF_8)));
  }

  private TableIntake intake(String type) {
    return switch (type) {
      case BudgetIntake.TYPE -> office.get(BudgetIntake.class);
      case ActivitiesIntake.TYPE -> office.get(ActivitiesIntake.class);
      case ResultsIntake.TYPE -> office.get(ResultsIntake.class);
      default -> office.get(ScheduleIntake.class);
    };
  }

  private String newCase(String decree) {
    String[] number = new String[1];
    office.inTransaction(
        () ->
            number[0] =
                office
                    .get(CaseFiles.class)
                    .open(new NewCase("FON", "funds", "public-funds", decree, "pi-" + decree))
                    .number());
    return number[0];
  }
}
