package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks identity numbers for other programs. */
@RestController
@Tag(name = "calculations")
class IdentityNumberController {

  @PostMapping("/api/calculations/identity-number")
  @Operation(summary = "Whether a DUI or NIT is well formed and its check digit right")
  Answer check(@RequestBody Question question) {
    return IdentityNumbers.error(question.checkedType(), question.value())
        .map(error -> new Answer(false, error))
        .orElse(new Answer(true, null));
  }

  /** {@code type} is taken as text, so that a wrong one gets a sentence. */
  record Question(
      @Schema(allowableValues = {"DUI", "NIT"}) String type,
      @Schema(example = "00016297-5") String value) {

    IdentityType checkedType() {
      for (IdentityType known : IdentityType.values()) {
        if (known.name().equals(type)) {
          return known;
        }
      }
      String sentence = "Escriba en «type» la clase de número: DUI o NIT.";
      throw Refusal.invalid(
          "calculations.identityNumber.type", List.of(new FieldProblem("type", sentence)));
    }
  }

  /**
   * @param error Spanish sentence, null when valid
   */
  record Answer(boolean valid, String error) {}
}
