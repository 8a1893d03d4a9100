package org.expediente.documents;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.expediente.access.Unrestricted;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;

/** What the documents package needs around it where neither engine nor procedure is started. */
@TestConfiguration(proxyBeanMethods = false)
class DocumentRoom {
  /** The one task that is open, in every case. */
  static final String TASK = "task-1";

  @Bean
  static PropertySourcesPlaceholderConfigurer settings() {
    Properties settings = new Properties();
    settings.setProperty("expediente.zone", "America/El_Salvador");
    settings.setProperty("expediente.documents.max-size", "20MB");
    settings.setProperty("expediente.documents.verify-at", "https://example.org/public/verify");
    PropertySourcesPlaceholderConfigurer configurer = new PropertySourcesPlaceholderConfigurer();
    configurer.setProperties(settings);
    return configurer;
  }

  @Bean
  TaskService tasks() {
    TaskService tasks = mock();
    when(tasks.createTaskQuery()).thenAnswer(call -> query());
    return tasks;
  }

  private static TaskQuery query() {
    Task open = mock();
    when(open.getTaskDefinitionKey()).thenReturn("userTask_fileBudget");
    TaskQuery query = mock(RETURNS_SELF);
    doReturn(null).when(query).singleResult();
    when(query.taskId(TASK))
        .thenAnswer(
            call -> {
              doReturn(open).when(query).singleResult();
              return query;
            });
    return query;
  }

  @Bean
  IdentityService identity() {
    IdentityService identity = mock(RETURNS_DEEP_STUBS);
    var user = identity.createUserQuery().userId(anyString()).singleResult();
    when(user.getFirstName()).thenReturn("Marta");
    when(user.getLastName()).thenReturn("Núñez");
    return identity;
  }

  @Bean
  Unrestricted unrestricted() {
    return new Unrestricted() {
      @Override
      public <T> T read(Supplier<T> query) {
        return query.get();
      }
    };
  }

  @Bean
  DocumentModel availability() {
    return new DocumentModel() {
      @Override
      public String template() {
        return "availability-certificate";
      }

      @Override
      public Map<String, Object> of(String caseNumber) {
        return AvailabilityCertificateTest.sample();
      }
    };
  }

  @Bean
  Budget budget() {
    return new Budget();
  }

  /** An intake that refuses rows without a number in them. */
  static class Budget implements TableIntake {
    final List<String> loaded = new ArrayList<>();

    @Override
    public String documentType() {
      return "plan-budget";
    }

    @Override
    public void load(String caseNumber, long documentId, byte[] content) {
      List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
      List<FieldProblem> problems = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        if (!lines.get(i).matches(".*\\d.*")) {
          problems.add(
              new FieldProblem(
                  "fila " + (i + 1) + ", columna total",
                  "La fila " + (i + 1) + " no tiene total."));
        }
      }
      if (!problems.isEmpty()) {
        throw Refusal.invalid("funds.budget", problems);
      }
      loaded.addAll(lines);
    }
  }
}
