package org.expediente.engine.gate.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.expediente.engine.gate.Finding;

/** What is said of a table is what the engine does with it, tried at every point of a grid. */
class DecisionRulesPropertiesTest {
  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final List<String> MOMENTS =
      List.of("2026-01-01T00:00:00", "2026-01-02T00:00:00", "2026-01-03T00:00:00");

  @Property(tries = 100)
  void findingsAreWhatTheEngineDoes(@ForAll Random random) {
    List<String> rows = rows(random);
    List<Set<Integer>> hits = hits(rows);
    Set<Integer> first = new HashSet<>();
    hits.stream().filter(hit -> !hit.isEmpty()).forEach(hit -> first.add(hit.iterator().next()));

    assertThat(has(check("FIRST", rows), "gap"))
        .as("gap in %s", rows)
        .isEqualTo(hits.stream().anyMatch(Set::isEmpty));
    assertThat(check("FIRST", rows).stream().filter(f -> !f.rule().equals("gap")))
        .as("rows of no use in %s", rows)
        .extracting(Finding::element)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, rows.size())
                .filter(row -> !first.contains(row))
                .mapToObj(row -> "r" + row)
                .toList());
    assertThat(has(check("UNIQUE", rows), "conflicting-rows"))
        .as("overlap in %s", rows)
        .isEqualTo(hits.stream().anyMatch(hit -> hit.size() > 1));
  }

  private static boolean has(List<Finding> findings, String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }

  private static List<Finding> check(String policy, List<String> rows) {
    return DecisionRules.check("x.dmn", TableText.model(text(policy, rows)));
  }

  /** For each point the rows that the engine finds to hold, in their order. */
  private static List<Set<Integer>> hits(List<String> rows) {
    byte[] xml = TableText.xml(text("COLLECT", rows), "").getBytes(StandardCharsets.UTF_8);
    DmnDecision decision = ENGINE.parseDecision("x", new ByteArrayInputStream(xml));
    List<Set<Integer>> hits = new ArrayList<>();
    boolean dated = rows.toString().contains("date");
    for (int n = dated ? 6 : -1; n <= 6; n++) {
      for (String s : List.of("A", "B", "Z")) {
        for (boolean b : new boolean[] {true, false}) {
          for (String d : dated ? moments() : MOMENTS.subList(0, 1)) {
            Map<String, Object> point = new HashMap<>(Map.of("n", n, "s", s, "b", b, "d", d));
            hits.add(
                ENGINE.evaluateDecision(decision, point).getResultList().stream()
                    .map(result -> Integer.valueOf(result.get("r").toString()))
                    .collect(Collectors.toCollection(java.util.TreeSet::new)));
          }
        }
      }
    }
    return hits;
  }

  /** Every border of the rows, and a moment before, between and after. */
  private static List<String> moments() {
    List<String> all = new ArrayList<>(List.of("2025-12-31T00:00:00"));
    MOMENTS.forEach(m -> all.addAll(List.of(m, m.replace("T00", "T12"))));
    return all;
  }

  private static String text(String policy, List<String> rows) {
    return policy
        + "\nn:integer | s:string | b:boolean | d:date => r:integer\n"
        + String.join("\n", rows);
  }

  /** Rows over texts, flags and either numbers or moments: all four would be too many points. */
  private static List<String> rows(Random random) {
    boolean dated = random.nextBoolean();
    return IntStream.rangeClosed(1, 1 + random.nextInt(6))
        .mapToObj(
            row ->
                String.join(
                        " | ",
                        dated ? "-" : number(random),
                        word(random),
                        flag(random),
                        dated ? moment(random) : "-")
                    + " => "
                    + row)
        .toList();
  }

  private static String number(Random random) {
    int low = random.nextInt(6);
    int high = low + random.nextInt(6 - low);
    return switch (random.nextInt(9)) {
      case 0 -> "< " + low;
      case 1 -> ">= " + low;
      case 2 -> "[" + low + ".." + high + "]";
      case 3 -> "(" + low + ".." + high + ")";
      case 4 -> "]" + low + ".." + high + "]";
      case 5 -> low + ", > " + high;
      case 6 -> "not(" + low + ", " + high + ")";
      case 7 -> "not([" + low + ".." + high + "))";
      default -> "-";
    };
  }

  private static String word(Random random) {
    List<String> words =
        List.of("\"A\"", "\"A\",\"B\"", "not(\"B\")", "not(\"A\", \"B\")", "-", "", "-");
    return words.get(random.nextInt(words.size()));
  }

  private static String flag(Random random) {
    return List.of("true", "false", "-", "true,false", "-").get(random.nextInt(5));
  }

  private static String moment(Random random) {
    String moment = "date and time(\"" + MOMENTS.get(random.nextInt(3)) + "\")";
    return List.of("< " + moment, ">= " + moment, moment, "not(" + moment + ")", "-", "-", "-")
        .get(random.nextInt(7));
  }
}
