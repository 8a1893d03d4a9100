package org.expediente.terms;

import org.expediente.support.PostgresDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same on the database of production: its locks and types differ from H2's. */
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class DecreesOnPostgresTest extends DecreesEngineTest {}
