package org.expediente.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Writes {@code docs/generated/figures/mutation.md} from what PIT left behind. */
public final class MutationFigure {
  private static final List<String> PACKAGES =
      List.of("duties", "terms", "journal", "engine.forms");

  /** A test failed, or the broken code did not come to an end. */
  private static final Set<String> NOTICED =
      Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

  private MutationFigure() {}

  public static void main(String[] ignored) throws IOException {
    List<CSVRecord> mutants;
    try (Reader csv = Files.newBufferedReader(Path.of("target", "pit-reports", "mutations.csv"))) {
      mutants = CSVFormat.DEFAULT.parse(csv).getRecords();
    }
    if (!PACKAGES.stream().allMatch(name -> mutants.stream().anyMatch(of(name)))) {
      return; // only a part was broken: that is not the figure
    }
    Files.writeString(
        Path.of("docs", "generated", "figures", "mutation.md"),
        text(mutants),
        StandardCharsets.UTF_8);
  }

  private static String text(List<CSVRecord> mutants) {
    StringBuilder rows = new StringBuilder();
    PACKAGES.forEach(name -> rows.append(row("`" + name + "`", mutants, of(name))));
    rows.append(row("all", mutants, mutant -> true));
    return """
        ## Mutation testing

        Rules broken on purpose (PIT, its default mutators), and how many of these mutants the light tests
        of the package notice: those without the whole application, PostgreSQL or thousands of tries, which
        notice more. Aim: at least 85 %%.

        | Package | Mutants | Killed | Per cent |
        |---|---:|---:|---:|
        %s
        Left out: `journal.offline`, a program of its own, tried as such with every dossier; accessors of
        records. Again: `mvn -q -Pmutation process-test-classes`.
        """
        .formatted(rows);
  }

  private static String row(String name, List<CSVRecord> mutants, Predicate<CSVRecord> of) {
    List<CSVRecord> own = mutants.stream().filter(of).toList();
    long killed = own.stream().filter(mutant -> NOTICED.contains(mutant.get(5))).count();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f |\n",
        name,
        own.size(),
        killed,
        100.0 * killed / own.size());
  }

  private static Predicate<CSVRecord> of(String name) {
    return mutant -> mutant.get(1).startsWith("org.expediente." + name + ".");
  }
}
