package org.expediente.questions;

import org.expediente.database.TestDatabase;

/** The same questions on the database of production. */
class ContractQuestionsOnPostgresTest extends ContractQuestionsTest {
  @Override
  TestDatabase database() {
    return TestDatabase.POSTGRESQL;
  }
}
