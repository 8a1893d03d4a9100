package org.expediente.procedures.funds.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the books of several cases at once. */
@Repository
class ProgrammeTable {
  private final JdbcClient db;
  private final String books = text("programmes");
  private final String advances = text("advances");
  private final String results = text("results");

  ProgrammeTable(JdbcClient db) throws IOException {
    this.db = db;
  }

  List<Programme.Books> books(List<String> numbers) {
    return read(books, numbers, Programme.Books.class);
  }

  /** Oldest transfer of a case first. */
  List<AdvanceState> advances(List<String> numbers) {
    return read(advances, numbers, AdvanceState.class);
  }

  List<MeasuredResult> results(List<String> numbers) {
    return read(results, numbers, MeasuredResult.class);
  }

  private <T> List<T> read(String sql, List<String> numbers, Class<T> type) {
    return db.sql(sql).param("numbers", numbers).query(type).list();
  }

  private static String text(String name) throws IOException {
    return new ClassPathResource("funds/" + name + ".sql")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
