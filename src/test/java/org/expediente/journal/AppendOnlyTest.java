package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL itself refuses to touch what is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppendOnlyTest {
  private Office office;

  @BeforeAll
  void open() {
    office = new Office(TestDatabase.POSTGRESQL, "org.expediente.journal");
    office.get(Journal.class).record(new Act("FON-2026-000001", "case.opened", null, Map.of()));
  }

  @AfterAll
  void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set person = 'x'",
        "delete from journal_entry",
        "truncate journal_entry",
        "delete from journal_head",
        "truncate journal_head",
        "update journal_head set seq = seq - 1",
        "update journal_head set hash = 'x'",
        "update journal_head set chain = 'x', seq = seq + 1"
      })
  @Asvs("16.4.2")
  void refuses(String statement) {
    assertThatThrownBy(() -> office.sql().sql(statement).update())
        .hasMessageContaining("the journal is append-only");
    assertThat(office.get(Journal.class).verify().valid()).isTrue();
  }
}
