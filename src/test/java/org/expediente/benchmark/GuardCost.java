package org.expediente.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.expediente.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What the guards cost: CPU time of completing a task in the product against the same engine
 * without any of them, on one database, in turns.
 *
 * <p>The plain engine writes full history and checks authorizations too; it lacks what this project
 * adds: form contract, duties, journal, open commands, whitelisted expressions.
 */
public final class GuardCost {
  private static final int ROUNDS = 25;
  private static final int CASES = 40; // of two tasks each, a round and engine

  private GuardCost() {}

  public static void main(String[] ignored) throws IOException {
    try (var context =
        new SpringApplicationBuilder(Application.class)
            .profiles("demo")
            .run(
                "--server.port=0",
                "--expediente.demo.cases=false",
                "--camunda.bpm.job-execution.enabled=false",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:mem:guards;DB_CLOSE_DELAY=-1")) {
      ReferenceCase guarded = new ReferenceCase(context.getBean(ProcessEngine.class), "reference");
      ReferenceCase plain = new ReferenceCase(plainEngine(context), "reference-plain");
      for (int warmUp = 0; warmUp < 40; warmUp++) {
        cost(guarded);
        cost(plain);
      }
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        // who goes first alternates, so that neither always meets the warmer caches
        double first = cost(round % 2 == 0 ? guarded : plain);
        double second = cost(round % 2 == 0 ? plain : guarded);
        ratios.add(round % 2 == 0 ? first / second : second / first);
      }
      publish(ratios.stream().sorted().toList());
    }
    System.exit(0);
  }

  /** CPU nanoseconds of the completions of one round. */
  private static long cost(ReferenceCase reference) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (int i = 0; i < CASES; i++) {
      reference.open();
      for (String person : List.of("legal-1", "legal-2")) {
        Runnable completion = reference.taken(person);
        long before = threads.getCurrentThreadCpuTime();
        completion.run();
        sum += threads.getCurrentThreadCpuTime() - before;
      }
    }
    return sum;
  }

  private static ProcessEngine plainEngine(ApplicationContext context) {
    SpringProcessEngineConfiguration plain = new SpringProcessEngineConfiguration();
    plain.setProcessEngineName("plain");
    plain.setApplicationContext(context);
    plain.setDataSource(context.getBean(DataSource.class));
    plain.setTransactionManager(context.getBean(PlatformTransactionManager.class));
    plain.setDatabaseSchemaUpdate("false");
    plain.setHistory("full");
    plain.setAuthorizationEnabled(true);
    plain.setDefaultUserPermissionNameForTask("TASK_WORK");
    plain.setJobExecutorActivate(false);
    plain.setIdGenerator(new StrongUuidGenerator());
    plain.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
    return plain.buildProcessEngine();
  }

  private static void publish(List<Double> ratios) throws IOException {
    String text =
        String.format(
            Locale.ROOT,
            """
            ## Cost of the guards

            CPU time of completing a task of the reference process (`src/test/resources/benchmark`), all
            guards on, against the same engine without them, on H2 in memory, in turns: **%.2f** (middle
            half of %d rounds %.2f to %.2f; a round is %d completions each). Aim: at most 1.25. Again:
            `mvn -q -Pbenchmark -Dbenchmark=org.expediente.benchmark.GuardCost test-compile exec:exec`.
            """,
            ratios.get(ROUNDS / 2),
            ROUNDS,
            ratios.get(ROUNDS / 4),
            ratios.get(ROUNDS * 3 / 4),
            2 * CASES);
    System.out.println(text);
    Path file = Path.of("docs", "generated", "figures", "guard-cost.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
