package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The command that an auditor runs on the database, and what anchors add to it. */
class VerifyCommandTest {
  private static final String CASE = "FON-2026-000001";

  @TempDir Path folder;
  private Office office;
  private Journal journal;
  private String anchors;

  @BeforeEach
  void open() throws Exception {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    journal = office.get(Journal.class);
    for (int i = 1; i <= 4; i++) {
      journal.record(new Act(CASE, "task.completed", "userTask_" + i, Map.of("n", i)));
    }
    Head head = office.get(Heads.class).find(CASE).orElseThrow();
    anchors = AnchorText.of(java.util.List.of(head), Instant.EPOCH).text();
    Files.writeString(folder.resolve("anclas.txt"), anchors);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void anIntactJournalEndsWithZero() {
    assertThat(run()).isEqualTo("0 La bitácora está íntegra.");
    assertThat(run("--anchors=" + folder.resolve("anclas.txt")))
        .isEqualTo("0 La bitácora está íntegra.");
  }

  @Test
  void aTamperedOneEndsWithOneAndNamesTheEntry() {
    office.sql().sql("update journal_entry set person = 'x' where seq = 3").update();

    String found =
        "1 La bitácora NO está íntegra. Primer asiento inválido: cadena FON-2026-000001, asiento 3."
            + " El asiento fue alterado: su contenido no da su huella.";
    assertThat(run()).isEqualTo(found);
    assertThat(run("--case=" + CASE)).isEqualTo(found);
  }

  @Test
  void withAnchorsATruncatedDatabaseIsFound() {
    office.sql().sql("delete from journal_entry where chain = ? and seq > 2").param(CASE).update();
    office
        .sql()
        .sql(
            "update journal_head set seq = 2, hash = (select hash from journal_entry"
                + " where chain = ? and seq = 2) where chain = ?")
        .params(CASE, CASE)
        .update();

    assertThat(run()).as("consistent in itself").startsWith("0");
    assertThat(run("--anchors=" + folder.resolve("anclas.txt")))
        .isEqualTo(
            "1 La bitácora NO está íntegra. Primer asiento inválido: cadena FON-2026-000001,"
                + " asiento 3. Falta el asiento: fuera del sistema consta hasta el 4.");
  }

  @Test
  void withAnchorsAChainRedoneAsAWholeIsFound() {
    String previous = Fingerprint.NOTHING_BEFORE;
    for (Entry entry : journal.entries(CASE, 0, 10)) {
      office
          .sql()
          .sql(
              "update journal_entry set person = 'otro', prev_hash = ? where chain = ? and seq = ?")
          .params(previous, CASE, entry.seq())
          .update();
      previous = Fingerprint.of(journal.entries(CASE, entry.id() - 1, 1).get(0));
      office
          .sql()
          .sql("update journal_entry set hash = ? where chain = ? and seq = ?")
          .params(previous, CASE, entry.seq())
          .update();
    }
    office
        .sql()
        .sql("update journal_head set hash = ? where chain = ?")
        .params(previous, CASE)
        .update();

    assertThat(run()).as("consistent in itself").startsWith("0");
    assertThat(run("--anchors=" + folder.resolve("anclas.txt")))
        .contains("asiento 4. El asiento no es el que se guardó fuera del sistema.");
  }

  @Test
  void whatCannotBeVerifiedEndsWithTwo() throws Exception {
    assertThat(run("--anchors=" + folder.resolve("none.txt"))).startsWith("2 No se pudo verificar");
    Path damaged = folder.resolve("damaged.txt");
    Files.writeString(damaged, anchors.replace(CASE + " 4", CASE + " 3"));
    assertThat(run("--anchors=" + damaged)).contains("dañado en la línea 1");
    assertThat(run("--spring.datasource.url=jdbc:h2:mem:empty")).startsWith("2 No se pudo");
  }

  /** Exit code and last line. */
  private String run(String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String url =
        new JdbcTemplate(office.get(javax.sql.DataSource.class))
            .execute(
                (org.springframework.jdbc.core.ConnectionCallback<String>)
                    connection -> connection.getMetaData().getURL());
    var args = new java.util.ArrayList<>(java.util.List.of(more));
    args.add(0, "--verify-journal");
    if (java.util.Arrays.stream(more).noneMatch(arg -> arg.startsWith("--spring"))) {
      args.add("--spring.datasource.url=" + url);
    }
    int code =
        VerifyCommand.run(
            args.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
    String text = out.toString(StandardCharsets.UTF_8).strip();
    return code + " " + text.substring(text.lastIndexOf('\n') + 1);
  }
}
