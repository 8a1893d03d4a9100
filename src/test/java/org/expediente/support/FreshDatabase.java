package org.expediente.support;

import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An empty in-memory database with the house's own tables, for tests without Spring. */
public record FreshDatabase(
    DataSource source, JdbcClient sql, PlatformTransactionManager transactions) {

  /** Makes a database nobody else sees. */
  public static FreshDatabase create() {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .placeholders(Map.of("blob", "blob"))
        .load()
        .migrate();
    return new FreshDatabase(source, JdbcClient.create(source), new JdbcTransactionManager(source));
  }
}
