package org.expediente.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.CaseScope;
import org.expediente.access.CaseScopes;
import org.expediente.journal.Causes;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Some packages of the house on one fresh database: no engine, no web, half a second to start. */
public final class Office implements AutoCloseable {
  private static final ThreadLocal<Actor> WHO = new ThreadLocal<>();

  private final HikariDataSource database;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  /** Opens with the packages named, e.g. {@code org.expediente.journal}. */
  public Office(TestDatabase kind, String... packages) {
    this(kind.create(), packages);
  }

  /** Opens on a database of one's own. */
  public Office(HikariDataSource database, String... packages) {
    this.database = database;
    context.registerBean(DataSource.class, () -> database);
    context.register(Furniture.class);
    context.scan("org.expediente.database");
    context.scan(packages);
    context.refresh();
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public JdbcClient sql() {
    return get(JdbcClient.class);
  }

  /** The acting person of this thread from now on. */
  public static void actAs(String person, String... groups) {
    WHO.set(new Actor(person, List.of(groups)));
  }

  public void inTransaction(Runnable work) {
    get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
  }

  /** Does the work and takes it back. */
  public void rolledBack(Runnable work) {
    get(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              work.run();
              status.setRollbackOnly();
            });
  }

  @Override
  public void close() {
    WHO.remove();
    context.close();
    database.close();
  }

  // no @Configuration: tests of the whole product would find it and have two of everything
  @TestConfiguration(proxyBeanMethods = false)
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Furniture {
    @Bean
    JdbcClient jdbcClient(DataSource database) {
      return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
      return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
      return new TransactionTemplate(transactions);
    }

    @Bean
    Actors actors() {
      return () -> WHO.get() == null ? new Actor(Actor.SYSTEM, List.of()) : WHO.get();
    }

    @Bean
    Causes causes() {
      return Optional::empty;
    }

    /** Auditors see all, oversight the funds, an organisation the cases it is a party of. */
    @Bean
    CaseScopes scopes() {
      return who ->
          new CaseScope(
              who.in("audit"),
              who.in("oversight") ? Set.of("funds") : Set.of(),
              who.groups().stream()
                  .filter(group -> group.startsWith("ngo-"))
                  .collect(Collectors.toSet()));
    }

    @Bean
    Clock clock() {
      // the night of 20 November in San Salvador is the 21st in UTC
      return Clock.fixed(
          Instant.parse("2026-11-21T04:30:00.123456Z"), ZoneId.of("America/El_Salvador"));
    }
  }
}
