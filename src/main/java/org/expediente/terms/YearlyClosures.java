package org.expediente.terms;

import java.io.IOException;
import java.util.List;
import org.expediente.seed.SeedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The closures of every year, read once from {@code calendars/el-salvador.csv}. */
@Component
class YearlyClosures {
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "rule",
          "from",
          "to",
          "legal_basis",
          "ratified",
          "suspends_terms",
          "valid_from",
          "valid_to",
          "only_if");

  private final List<YearlyClosure> closures;

  YearlyClosures(@Value("classpath:calendars/el-salvador.csv") Resource file) throws IOException {
    var rows = SeedFile.read("calendars/" + file.getFilename(), file.getInputStream(), COLUMNS);
    closures = rows.stream().map(YearlyClosure::of).toList();
  }

  List<YearlyClosure> all() {
    return closures;
  }
}
