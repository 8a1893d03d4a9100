package org.expediente.procedures.funds.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.problem.Refusal;

/**
 * What the form brought for one version, by field key. Any field may be missing in a filed version,
 * none of the frame in an approved one.
 */
record PlanFields(PlanVersion version, Map<String, String> texts) {
  /** Fields without which the later steps cannot work, whatever the completeness table asks for. */
  private static final List<String> FRAME =
      List.of("department", "municipality", "minAge", "maxAge", "startDate", "endDate");

  PlanFields {
    texts = Map.copyOf(texts);
  }

  static PlanFields of(PlanVersion version, Map<String, String> texts) {
    return new PlanFields(version, texts);
  }

  /** The text, or an empty one. */
  String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /** The whole number, or null. */
  Integer number(String field) {
    return texts.containsKey(field) ? Integer.valueOf(texts.get(field)) : null;
  }

  /** The date, or null. */
  LocalDate date(String field) {
    return texts.containsKey(field) ? LocalDate.parse(texts.get(field)) : null;
  }

  boolean has(String field) {
    return texts.containsKey(field);
  }

  /** Fields of the frame that nobody filled in. */
  Stream<String> missingFrame() {
    return FRAME.stream().filter(field -> !has(field));
  }

  /**
   * The frame of the plan.
   *
   * @throws Refusal naming what is missing
   */
  Plan plan() {
    List<String> missing = missingFrame().toList();
    if (!missing.isEmpty()) {
      throw Refusal.invalid(
          "funds.plan.frame",
          "El plan no indica "
              + String.join(", ", missing.stream().map(PlanFields::inWords).toList())
              + "; sin esos datos no se puede aprobar.");
    }
    return new Plan(
        version.caseNumber(),
        version.version(),
        version.sha256(),
        version.total(),
        text("department"),
        text("municipality"),
        number("minAge"),
        number("maxAge"),
        date("startDate"),
        date("endDate"));
  }

  private static String inWords(String field) {
    return switch (field) {
      case "department" -> "el departamento";
      case "municipality" -> "el municipio";
      case "minAge" -> "la edad mínima";
      case "maxAge" -> "la edad máxima";
      case "startDate" -> "la fecha de inicio";
      default -> "la fecha de fin";
    };
  }
}
