package org.expediente.testkit;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test the engine of its own application. The REST API and the web apps find the engine
 * in a static register, where the application that started last would stand, and offer a choice
 * where there are several, as after tests with a small engine. A test that turned the clock leaves
 * it as it was.
 */
class OwnEngine implements BeforeEachCallback, AfterEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    ProcessEngine own = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
    List.copyOf(ProcessEngines.getProcessEngines().values()).stream()
        .filter(engine -> engine != own)
        .forEach(ProcessEngines::unregister);
    if (ProcessEngines.getDefaultProcessEngine(false) != own) {
      ProcessEngines.registerProcessEngine(own);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ClockUtil.reset();
  }
}
