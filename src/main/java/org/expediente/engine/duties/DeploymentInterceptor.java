package org.expediente.engine.duties;

import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Tells of each deployment that the engine accepted, once it is written. */
final class DeploymentInterceptor extends CommandInterceptor {
  private final DeploymentDuties deployments;

  DeploymentInterceptor(DeploymentDuties deployments) {
    this.deployments = deployments;
  }

  @Override
  public <T> T execute(Command<T> command) {
    T result = next.execute(command);
    if (command instanceof DeployCmd
        && result instanceof DeploymentWithDefinitions deployed
        && deployed.getDeployedProcessDefinitions() != null) {
      deployments.deployed(
          deployed.getDeployedProcessDefinitions().stream()
              .map(ProcessDefinition::getKey)
              .toList());
    }
    return result;
  }
}
