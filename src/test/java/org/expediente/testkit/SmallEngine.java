package org.expediente.testkit;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.Unrestricted;
import org.expediente.database.FirstRow;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Causes;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An engine without the house's guards and without web, on a fresh database with the house's
 * tables; for tests of a few packages, which say what else they want of the house.
 *
 * <p>No {@code @Configuration}: tests of the whole product would find it and have two engines.
 */
@EnableTransactionManagement(proxyTargetClass = true)
@Import(FirstRow.class)
public class SmallEngine {
  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");

  @Bean
  HikariDataSource dataSource() {
    return TestDatabase.H2.create();
  }

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
  ProcessEngineFactoryBean engine(
      DataSource database, PlatformTransactionManager transactions, ApplicationContext context) {
    SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
    engine.setProcessEngineName("small");
    engine.setApplicationContext(context);
    engine.setDataSource(database);
    engine.setTransactionManager(transactions);
    engine.setDatabaseSchemaUpdate("true");
    engine.setAuthorizationEnabled(true);
    engine.setJobExecutorActivate(false);
    engine.setMetricsEnabled(false);
    engine.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(engine);
    return factory;
  }

  @Bean
  RepositoryService repository(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Bean
  RuntimeService runtime(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  TaskService tasks(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Bean
  ManagementService management(ProcessEngine engine) {
    return engine.getManagementService();
  }

  @Bean
  IdentityService identity(ProcessEngine engine) {
    return engine.getIdentityService();
  }

  /** Whom the engine has authenticated in the thread. */
  @Bean
  Actors actors(@Lazy IdentityService identity) {
    return () ->
        Optional.ofNullable(identity.getCurrentAuthentication())
            .map(
                who ->
                    new Actor(
                        who.getUserId(), Objects.requireNonNullElse(who.getGroupIds(), List.of())))
            .orElse(new Actor(Actor.SYSTEM, List.of()));
  }

  /** The engine checks no authorization where nobody is authenticated. */
  @Bean
  Unrestricted unrestricted(@Lazy IdentityService identity) {
    return new Unrestricted() {
      @Override
      public <T> T read(Supplier<T> query) {
        var who = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
          return query.get();
        } finally {
          identity.setAuthentication(who);
        }
      }
    };
  }

  @Bean
  Causes causes() {
    return Optional::empty;
  }

  /** The engine's clock in the ministry's zone; turn it by ClockUtil. */
  @Bean
  Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZONE;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }

      @Override
      public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
      }
    };
  }
}
