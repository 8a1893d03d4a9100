package org.expediente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** Cases of the reference process in one engine: two tasks, done by two persons. */
final class ReferenceCase {
  private static final Map<String, Object> FIELDS =
      Map.of(
          "decision", "SI",
          "reason", "El informe está completo y las cifras concuerdan con el plan aprobado.",
          "amount", "12500.75",
          "on", "2026-11-20",
          "reference", "FON-2026",
          "sworn", true);

  private final ProcessEngine engine;
  private final String key;
  private int number;
  private String instance;

  ReferenceCase(ProcessEngine engine, String key) {
    this.engine = engine;
    this.key = key;
    engine
        .getRepositoryService()
        .createDeployment()
        .addString(
            key + ".bpmn", text("reference.bpmn").replace("id=\"reference\"", "id=\"" + key + "\""))
        .addString("reference.form", text("reference.form"))
        .deploy();
  }

  void open() {
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(key, "RFR-2026-%06d".formatted(++number))
            .getId();
  }

  /** The person takes the open task; running the result completes it. */
  Runnable taken(String person) {
    Task task =
        engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    engine.getIdentityService().setAuthentication(person, List.of("legal"));
    engine.getTaskService().claim(task.getId(), person);
    return () -> {
      engine.getFormService().submitTaskForm(task.getId(), Variables.fromMap(FIELDS));
      engine.getIdentityService().clearAuthentication();
    };
  }

  private static String text(String file) {
    try (var in = ReferenceCase.class.getResourceAsStream("/benchmark/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
