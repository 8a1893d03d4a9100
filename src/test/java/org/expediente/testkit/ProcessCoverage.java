package org.expediente.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which elements and flows the tests have passed, by process. */
@Component
public class ProcessCoverage extends AbstractProcessEnginePlugin {
  private final Set<String> passed = new ConcurrentSkipListSet<>();
  private final Set<String> all = new ConcurrentSkipListSet<>();

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(
        new AbstractBpmnParseListener() {
          @Override
          public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            if (definition.getVersionTag() != null) { // a double of a called process has none
              watch(definition.getKey(), definition.getActivities());
            }
          }
        });
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private void watch(String process, Collection<ActivityImpl> activities) {
    for (ActivityImpl activity : activities) {
      String id = process + "/" + activity.getId();
      if (!activity.getId().endsWith("#multiInstanceBody")) {
        all.add(id);
        activity.addBuiltInListener(
            ExecutionListener.EVENTNAME_START, (ExecutionListener) e -> passed.add(id));
      }
      for (var transition : activity.getOutgoingTransitions()) {
        String flow = process + "/" + transition.getId();
        all.add(flow);
        ((TransitionImpl) transition)
            .addListener(
                ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) e -> passed.add(flow));
      }
      watch(process, activity.getActivities());
    }
  }

  /** Forgets what was passed of this process. */
  public void restart(String process) {
    passed.removeIf(id -> id.startsWith(process + "/"));
  }

  /** Elements and flows of the process that no test passed since the restart; sorted. */
  public Set<String> missed(String process) {
    Set<String> missed = new TreeSet<>();
    for (String id : all) {
      if (id.startsWith(process + "/") && !passed.contains(id)) {
        missed.add(id.substring(process.length() + 1));
      }
    }
    if (all.stream().noneMatch(id -> id.startsWith(process + "/"))) {
      throw new IllegalArgumentException("No process " + process + " was deployed");
    }
    return missed;
  }
}
