package org.expediente.procedures.funds.audit;

import org.expediente.database.TestDatabase;

/** The same questions on the database of production. */
class QuestionsOnPostgresTest extends QuestionsTest {
  @Override
  TestDatabase database() {
    return TestDatabase.POSTGRESQL;
  }

  @Override
  String dialect() {
    return "postgres";
  }
}
