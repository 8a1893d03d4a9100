package org.expediente.procedures.contracts.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What histories read over several tables runs on every database. */
class HistorySqlTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aStrangerHasNoTies(TestDatabase database) {
    try (Office office = new Office(database, "org.expediente.journal")) {
      assertThat(new SharedPersons(office.sql()).of("0614-290988-102-2")).isEmpty();
      assertThat(new OtherParts(office.sql()).of("0614-290988-102-2")).isEmpty();
    }
  }
}
