package org.expediente.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Imported by a Spring test that wants a real PostgreSQL instead of H2. */
@TestConfiguration
public class PostgresDatabase {
  /** The property such a test sets as well. */
  public static final String BLOB = "spring.flyway.placeholders.blob=bytea";

  /**
   * Stops with the context, after the engine: a hook of its own would be faster than the engine.
   */
  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
  }

  @Bean
  DataSource dataSource(EmbeddedPostgres postgres) {
    return postgres.getPostgresDatabase();
  }
}
