package org.expediente.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/** The demands of the source documents and the tests that show them. */
class DemandsTest {
  private record Row(String procedure, String demand) {}

  private final Map<String, Row> demands = read();
  private final Map<String, SortedSet<String>> shown = shown();

  @Test
  void allDemandsAreListed() {
    assertThat(demands).hasSize(171);
  }

  @Test
  void testsClaimOnlyDemandsThatExist() {
    assertThat(demands.keySet()).containsAll(shown.keySet());
  }

  @Test
  void theTableIsCurrent() {
    Generated.assertCurrent("demands.md", table());
  }

  private String table() {
    StringBuilder out = new StringBuilder("# Demands of the source documents and their tests\n\n");
    out.append("Written by `DemandsTest` from `@Demand`. ")
        .append(shown.size())
        .append(" of ")
        .append(demands.size())
        .append(" are shown by a test; the others say **uncovered**.\n\n");
    out.append("| id | procedure | demand | tests |\n|---|---|---|---|\n");
    demands.forEach(
        (id, row) ->
            out.append(
                "| %s | %s | %s | %s |%n".formatted(id, row.procedure, row.demand, tests(id))));
    return out.toString().replace("\r\n", "\n");
  }

  private String tests(String id) {
    return shown.containsKey(id) ? String.join("<br>", shown.get(id)) : "**uncovered**";
  }

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = DemandsTest.class.getResourceAsStream("/traceability/demands.csv");
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (CSVRecord line : format.parse(reader)) {
        rows.put(line.get("id"), new Row(line.get("procedure"), line.get("demand")));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private static Map<String, SortedSet<String>> shown() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.expediente");
    Map<String, SortedSet<String>> shown = new TreeMap<>();
    for (JavaClass type : tests) {
      claims(type).forEach(id -> add(shown, id, "`" + type.getSimpleName() + "`"));
      for (JavaMethod method : type.getMethods()) {
        String name = "`" + type.getSimpleName() + "." + method.getName() + "`";
        claims(method).forEach(id -> add(shown, id, name));
      }
    }
    return shown;
  }

  private static List<String> claims(CanBeAnnotated element) {
    List<String> ids = new ArrayList<>();
    if (element.isAnnotatedWith(Demand.class)) {
      ids.addAll(List.of(annotation(element, Demand.class).value()));
    }
    if (element.isAnnotatedWith(Demand.List.class)) {
      for (Demand demand : annotation(element, Demand.List.class).value()) {
        ids.addAll(List.of(demand.value()));
      }
    }
    return ids;
  }

  private static <A extends java.lang.annotation.Annotation> A annotation(
      CanBeAnnotated element, Class<A> type) {
    return element instanceof JavaClass javaClass
        ? javaClass.getAnnotationOfType(type)
        : ((JavaMethod) element).getAnnotationOfType(type);
  }

  private static void add(Map<String, SortedSet<String>> shown, String id, String test) {
    shown.computeIfAbsent(id, key -> new TreeSet<>()).add(test);
  }
}
