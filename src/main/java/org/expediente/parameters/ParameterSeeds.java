package org.expediente.parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.expediente.seed.SeedFile;
import org.expediente.seed.SeedRow;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rows that the product ships: one CSV file per procedure in {@code parameters/}. */
@Component
class ParameterSeeds {
  private static final String FILES = "classpath*:parameters/*.csv";
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "value",
          "unit",
          "valid_from",
          "valid_to",
          "legal_basis",
          "ratified",
          "description");

  /**
   * All rows of all files.
   *
   * @throws IllegalStateException naming file and row, for a bad row or two that overlap
   */
  List<Parameter> read() {
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
      return read(Stream.of(files).sorted(Comparator.comparing(Resource::getFilename)).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Parameter> read(List<Resource> files) throws IOException {
    List<Parameter> read = new ArrayList<>();
    for (Resource file : files) {
      String name = "parameters/" + file.getFilename();
      for (SeedRow row : SeedFile.read(name, file.getInputStream(), COLUMNS)) {
        read.add(checked(parameter(row), row, read));
      }
    }
    return read;
  }

  private static Parameter parameter(SeedRow row) {
    return new Parameter(
        row.text("key"),
        row.text("value"),
        row.parsed("unit", ParameterUnit::of, "one of " + ParameterUnit.ids()).id(),
        row.date("valid_from"),
        row.optionalDate("valid_to"),
        row.text("legal_basis"),
        row.flag("ratified"),
        row.text("description"));
  }

  private static Parameter checked(Parameter parameter, SeedRow row, List<Parameter> before) {
    if (!ParameterUnit.of(parameter.unit()).fits(parameter.value())) {
      throw row.wrong(
          "value", "'%s' does not fit the unit %s".formatted(parameter.value(), parameter.unit()));
    }
    if (parameter.validTo() != null && parameter.validTo().isBefore(parameter.validFrom())) {
      throw row.wrong("valid_to", "is before valid_from");
    }
    before.stream()
        .filter(parameter::overlaps)
        .findAny()
        .ifPresent(
            other -> {
              throw row.wrong("valid_from", "%s overlaps %s".formatted(parameter, other));
            });
    return parameter;
  }
}
