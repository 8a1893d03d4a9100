package org.expediente.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A fresh database with the house's own tables, of either kind. */
public enum TestDatabase {
  H2 {
    @Override
    public HikariDataSource create() {
      String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(newName());
      return migrated(pool(url, "sa", ""), "h2", "blob");
    }
  },
  POSTGRESQL {
    @Override
    public HikariDataSource create() {
      String name = newName();
      try (var connection = Server.ONE.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      String url = Server.ONE.getJdbcUrl("postgres", name);
      return migrated(pool(url, "postgres", ""), "postgresql", "bytea");
    }
  };

  /** Migrated and empty; close it when done. */
  public abstract HikariDataSource create();

  /** Migrates an empty database on a server of one's own. */
  public static HikariDataSource onPostgres(String url) {
    return migrated(pool(url, "postgres", ""), "postgresql", "bytea");
  }

  private static String newName() {
    return "t" + UUID.randomUUID().toString().replace("-", "");
  }

  private static HikariDataSource pool(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(36); // the tests let 32 threads meet
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private static <D extends DataSource> D migrated(D database, String vendor, String blob) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        .placeholders(Map.of("blob", blob))
        .load()
        .migrate();
    return database;
  }

  /** Started once for all tests of a run; the virtual machine's end stops it. */
  private static final class Server {
    static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
