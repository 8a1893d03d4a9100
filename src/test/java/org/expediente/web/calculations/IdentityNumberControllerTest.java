package org.expediente.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.expediente.problem.Refusal;
import org.expediente.web.calculations.IdentityNumberController.Answer;
import org.expediente.web.calculations.IdentityNumberController.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberControllerTest {
  private final IdentityNumberController controller = new IdentityNumberController();

  @Test
  void answersWhetherANumberIsValidAndWhyNot() {
    assertThat(controller.check(new Question("DUI", "00016297-5")))
        .isEqualTo(new Answer(true, null));
    assertThat(controller.check(new Question("NIT", "0614-050707-104-0")))
        .isEqualTo(new Answer(false, "NIT inválido: revise el dígito verificador."));
    assertThat(controller.check(new Question("NIT", null)).valid()).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "dui", "PASAPORTE"})
  void refusesAnotherType(String type) {
    assertThatThrownBy(() -> controller.check(new Question(type, "00016297-5")))
        .isInstanceOf(Refusal.class)
        .hasMessage("Escriba en «type» la clase de número: DUI o NIT.");
  }
}
