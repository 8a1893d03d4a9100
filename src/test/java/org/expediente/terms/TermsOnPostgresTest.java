package org.expediente.terms;

import org.expediente.support.PostgresDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same in the whole product on the database of production, whose locks and types differ. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class TermsOnPostgresTest extends TermsEngineTest {}
