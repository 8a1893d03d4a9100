package org.expediente.procedures.funds.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.FormExamples;

/** A complete plan for USD 250,000.00, and the same with single things changed. */
public final class PlanSamples {
  private PlanSamples() {}

  /** A file of {@code src/test/resources/funds}, e.g. {@code plan-budget}. */
  public static String csv(String type) {
    try (InputStream in = PlanSamples.class.getResourceAsStream("/funds/" + type + ".csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plan with this text of its budget, activities, results or schedule replaced. */
  static PlanContent with(String type, String found, String instead) {
    return content(FormExamples.of("funds-file-plan"), type, found, instead);
  }

  static PlanContent withField(String field, Object value) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("funds-file-plan"));
    fields.put(field, value);
    return content(fields, "", "", "");
  }

  static PlanContent complete() {
    return content(FormExamples.of("funds-file-plan"), "", "", "");
  }

  private static PlanContent content(
      Map<String, Object> fields, String type, String found, String instead) {
    Map<String, String> texts = new HashMap<>();
    fields.forEach((key, value) -> texts.put(key, value.toString()));
    texts.remove("sworn");
    return new PlanContent(
        texts,
        BudgetIntake.read(bytes("plan-budget", type, found, instead)),
        ActivitiesIntake.read(bytes("plan-activities", type, found, instead)),
        ResultsIntake.read(bytes("plan-results", type, found, instead)),
        ScheduleIntake.read(bytes("plan-schedule", type, found, instead)));
  }

  private static byte[] bytes(String file, String type, String found, String instead) {
    String text = csv(file);
    if (file.equals(type)) {
      if (!text.contains(found)) {
        throw new IllegalArgumentException(file + " has no " + found);
      }
      text = text.replace(found, instead);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
