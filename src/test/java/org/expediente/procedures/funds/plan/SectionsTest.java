package org.expediente.procedures.funds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.expediente.testkit.FormExamples;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** What makes a section present. */
class SectionsTest {
  private final Sections sections = new Sections(new ClassPathResource("funds/plan-sections.csv"));

  SectionsTest() throws IOException {}

  @Test
  @Demand({"A-S29", "A-S30"})
  void theCompletePlanHasAllTen() {
    assertThat(sections.in(PlanSamples.complete())).hasSize(10);
  }

  @Test
  void theFormsOfferEveryFieldOfTheCatalogueAndNoOther() {
    assertThat(FormExamples.of("funds-file-plan").keySet())
        .containsAll(sections.fields())
        .hasSize(sections.fields().size() + 1)
        .contains("sworn");
    assertThat(FormExamples.of("funds-answer-observations").keySet())
        .containsAll(sections.fields());
  }

  @Test
  void oneEmptyFieldOrTableIsEnoughToMissASection() {
    PlanContent plan = PlanSamples.complete();
    Map<String, String> fields = new HashMap<>(plan.fields());
    fields.remove("riskEvidence");
    fields.remove("controls");
    PlanContent poorer =
        new PlanContent(fields, plan.lines(), List.of(), plan.results(), List.of());
    assertThat(sections.in(poorer))
        .containsExactly(
            "justification", "problem", "population", "objectives", "results", "budget");
  }

  @Test
  void aPlanPaidToSuppliersOnlyNeedsNoSchedule() {
    PlanContent plan = PlanSamples.complete();
    List<BudgetLine> direct =
        plan.lines().stream().filter(line -> line.mode() == PaymentMode.PAGO_DIRECTO).toList();
    assertThat(
            sections.in(
                new PlanContent(
                    plan.fields(), direct, plan.activities(), plan.results(), List.of())))
        .contains("schedule");
  }

  @Test
  @Demand("A-S30")
  void anotherSectionIsARowOfData() throws IOException {
    String row = "section,title,fields,tables\ngender,Enfoque de género,genderFocus,results\n";
    Sections more = new Sections(new ByteArrayResource(row.getBytes()));
    assertThat(more.in(PlanSamples.complete())).isEmpty();
    assertThat(more.in(PlanSamples.withField("genderFocus", "Cupos iguales"))).contains("gender");
    assertThat(more.fields()).containsExactly("genderFocus");
  }
}
