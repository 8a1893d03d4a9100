package org.expediente.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FundLiquidationControllerTest {
  private final FundLiquidationController controller = new FundLiquidationController();
  private final MockMvc http = MockMvcBuilders.standaloneSetup(controller).build();

  @Test
  void answersMoneyAsTextWithTwoDecimals() throws Exception {
    http.perform(
            post("/api/calculations/fund-liquidation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"assigned": "100000", "transferred": 60000.00, "directPayments": "39000",
                     "reported": "61500.00", "objected": "0.00", "interest": "0.00",
                     "refunded": "0.00", "overrunAuthorised": true, "undueDirectPayments": "0.00"}"""))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.accepted").value("61500.00"))
        .andExpect(jsonPath("$.refundDue").value("0.00"))
        .andExpect(jsonPath("$.reimbursement").value("1000.00"))
        .andExpect(jsonPath("$.borneByNgo").value("500.00"))
        .andExpect(jsonPath("$.remainder").value("0.00"))
        .andExpect(jsonPath("$.executionPercent").value("100.00"))
        .andExpect(jsonPath("$.recoverUndue").value("0.00"))
        .andExpect(jsonPath("$.state").value("SIN_SALDO"));
  }

  @Test
  void whatIsLeftOutIsZero() {
    assertThat(controller.liquidate(request("100", "60", "40", "59.99", null)).refundDue())
        .isEqualByComparingTo("0.01");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 60, 40, 60, 0, assigned, Escriba en «assigned» un monto",
    "1e5, 60, 40, 60, 0, assigned, Escriba en «assigned» un monto",
    "0, 0, 0, 0, 0, assigned, El monto asignado de «assigned» debe ser mayor que cero.",
    "100, -60, 40, 60, 0, transferred, Escriba en «transferred» un monto",
    "100, 60, 40.001, 60, 0, directPayments, Escriba en «directPayments» un monto",
    "100, 60, 40.01, 60, 0, directPayments, Lo transferido más lo pagado",
    "100, 60, 40, sesenta, 0, reported, Escriba en «reported» un monto",
    "100, 60, 40, 60, 60.01, objected, Lo objetado de «objected» no puede superar"
  })
  void explainsABadAmount(
      String assigned,
      String transferred,
      String direct,
      String reported,
      String objected,
      String field,
      String sentence) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> controller.liquidate(request(assigned, transferred, direct, reported, objected)));
    assertThat(refusal.fields()).hasSize(1);
    FieldProblem problem = refusal.fields().get(0);
    assertThat(problem.field()).isEqualTo(field);
    assertThat(problem.message()).startsWith(sentence);
  }

  @Test
  void namesEveryBadField() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                controller.liquidate(
                    new FundLiquidationRequest(
                        null, null, null, null, "x", "x", "x", "quizá", "x")));
    assertThat(refusal.fields()).extracting(FieldProblem::field).hasSize(9);
    refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                controller.liquidate(
                    new FundLiquidationRequest(
                        "100", "60", "40", "60", null, null, null, null, "40.01")));
    assertThat(refusal.fields())
        .extracting(FieldProblem::field)
        .containsExactly("undueDirectPayments");
  }

  private static FundLiquidationRequest request(
      String assigned, String transferred, String direct, String reported, String objected) {
    return new FundLiquidationRequest(
        assigned, transferred, direct, reported, objected, null, null, null, null);
  }
}
