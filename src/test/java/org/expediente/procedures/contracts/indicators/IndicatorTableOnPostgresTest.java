package org.expediente.procedures.contracts.indicators;

import org.expediente.database.TestDatabase;

/** The same indicators on the database of production. */
class IndicatorTableOnPostgresTest extends IndicatorTableTest {
  @Override
  TestDatabase database() {
    return TestDatabase.POSTGRESQL;
  }
}
