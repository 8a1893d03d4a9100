package org.expediente.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;

/**
 * What the engine is about to do with a deployment, asked of the engine's own command, which is
 * never executed: rights, files that are taken over from older deployments, filtered duplicates.
 */
final class PlannedDeployment extends DeployCmd {
  private final transient CommandContext context;

  PlannedDeployment(DeploymentBuilderImpl builder, CommandContext context) {
    super(builder);
    this.context = context;
  }

  /** Throws the engine's own exception if the caller may not deploy; one deploys at a time. */
  void admit() {
    checkCreateAndReadDeployments(context, getAllDeploymentIds(deploymentBuilder));
    acquireExclusiveLock(context);
  }

  /** All files, those of older deployments included. */
  List<ResourceEntity> files() {
    List<ResourceEntity> all = new ArrayList<>(own().values());
    all.addAll(takenOver());
    return all;
  }

  /** Names of the files of which a new version will be made. */
  Set<String> changed() {
    ProcessEngineConfigurationImpl engine = context.getProcessEngineConfiguration();
    deploymentHandler =
        engine.getDeploymentHandlerFactory().buildDeploymentHandler(engine.getProcessEngine());
    Set<String> names = new TreeSet<>();
    if (!own().isEmpty()) {
      names.addAll(
          context
              .runWithoutAuthorization(() -> resolveResourcesToDeploy(context, initDeployment()))
              .keySet());
    }
    takenOver().forEach(file -> names.add(file.getName()));
    return names;
  }

  private Map<String, ResourceEntity> own() {
    Map<String, ResourceEntity> files = deploymentBuilder.getDeployment().getResources();
    return files == null ? Map.of() : files;
  }

  private List<ResourceEntity> takenOver() {
    return context.runWithoutAuthorization(() -> getResources(deploymentBuilder, context));
  }
}
