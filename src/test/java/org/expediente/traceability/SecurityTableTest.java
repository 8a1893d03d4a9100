package org.expediente.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;

/** The known holes and the requirements of a public standard, with the tests that show them. */
class SecurityTableTest {
  private static final Set<String> RESULTS = Set.of("met", "partly", "not met", "not applicable");

  private final List<CSVRecord> holes = read("/traceability/holes.csv");
  private final List<CSVRecord> asvs = read("/traceability/asvs.csv");
  private final JavaClasses tests =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("org.expediente");
  private final Map<String, SortedSet<String>> closed = shown(SecurityTableTest::holesOf);
  private final Map<String, SortedSet<String>> verified = shown(SecurityTableTest::asvsOf);

  @Test
  void everyHoleHasATestAndEveryTestNamesOne() {
    assertThat(closed.keySet()).containsExactlyInAnyOrderElementsOf(ids(holes));
  }

  @Test
  void allRequirementsOfTheThreeChaptersAreListed() {
    assertThat(ids(asvs)).doesNotHaveDuplicates().hasSize(43).containsAll(verified.keySet());
    assertThat(count("2.")).isEqualTo(13);
    assertThat(count("8.")).isEqualTo(13);
    assertThat(count("16.")).isEqualTo(17);
  }

  @Test
  void aResultRestsOnATestOrSaysWhy() {
    for (CSVRecord row : asvs) {
      assertThat(RESULTS).as(row.get("id")).contains(row.get("result"));
      boolean rests = verified.containsKey(row.get("id")) || !row.get("why").isBlank();
      assertThat(rests).as("a test or a reason for " + row.get("id")).isTrue();
      if (!row.get("result").equals("met")) {
        assertThat(row.get("why")).as("the reason for " + row.get("id")).isNotBlank();
      }
    }
  }

  @Test
  void theTableIsCurrent() {
    Generated.assertCurrent("security.md", table());
  }

  private String table() {
    StringBuilder out = new StringBuilder("# Known holes and security requirements\n\n");
    out.append("Written by `SecurityTableTest` from `@ClosesHole` and `@Asvs`.\n\n");
    out.append("## Known holes of Camunda 7.24.0 and of web applications, closed\n\n");
    out.append("| hole | what happens now | tests |\n|---|---|---|\n");
    for (CSVRecord row : holes) {
      String names = names(closed, row.get("id"));
      out.append("| %s | %s | %s |\n".formatted(row.get("hole"), row.get(2), names));
    }
    out.append("\n## OWASP ASVS 5.0.0: chapters V2, V8 and V16\n\n");
    out.append(
        "All %d requirements of the published text, in our words; its own words count. "
            .formatted(asvs.size()));
    out.append(
        "%d met, %d partly, %d not met, %d not applicable. Judged by ourselves.\n\n"
            .formatted(
                results("met"), results("partly"), results("not met"), results("not applicable")));
    out.append("| id | level | requirement | result | why | tests |\n|---|---|---|---|---|---|\n");
    for (CSVRecord row : asvs) {
      out.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  row.get("id"),
                  row.get("level"),
                  row.get("requirement"),
                  row.get("result"),
                  row.get("why"),
                  names(verified, row.get("id"))));
    }
    return out.toString();
  }

  private long count(String chapter) {
    return ids(asvs).stream().filter(id -> id.startsWith(chapter)).count();
  }

  private long results(String result) {
    return asvs.stream().filter(row -> row.get("result").equals(result)).count();
  }

  private static String names(Map<String, SortedSet<String>> tests, String id) {
    return String.join("<br>", tests.getOrDefault(id, new TreeSet<>()));
  }

  private static List<String> ids(List<CSVRecord> rows) {
    return rows.stream().map(row -> row.get("id")).toList();
  }

  private Map<String, SortedSet<String>> shown(Function<HasAnnotations<?>, List<String>> claims) {
    Map<String, SortedSet<String>> shown = new TreeMap<>();
    for (JavaClass type : tests) {
      add(shown, claims.apply(type), type.getSimpleName());
      for (JavaMethod method : type.getMethods()) {
        add(shown, claims.apply(method), type.getSimpleName() + "." + method.getName());
      }
    }
    return shown;
  }

  private static void add(Map<String, SortedSet<String>> shown, List<String> ids, String test) {
    ids.forEach(id -> shown.computeIfAbsent(id, key -> new TreeSet<>()).add("`" + test + "`"));
  }

  private static List<String> holesOf(HasAnnotations<?> test) {
    return test.tryGetAnnotationOfType(ClosesHole.class)
        .map(hole -> List.of(hole.value()))
        .orElse(List.of());
  }

  private static List<String> asvsOf(HasAnnotations<?> test) {
    return test.tryGetAnnotationOfType(Asvs.class)
        .map(requirement -> List.of(requirement.value()))
        .orElse(List.of());
  }

  private static List<CSVRecord> read(String resource) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = SecurityTableTest.class.getResourceAsStream(resource);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
