package org.expediente.engine.gate;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.expediente.engine.CommandFields;

/**
 * Stands before every deployment, whoever sends it and by whatever path: Modeler, REST, Java,
 * start-up. Inside the transaction, before the engine has stored or parsed anything; what was
 * accepted is journaled in the same transaction.
 */
final class GateInterceptor extends CommandInterceptor {
  private final Supplier<Gate> gate;
  private final Supplier<DeploymentJournal> journal;

  /** Both come late: they need beans that are not there while the engine is being built. */
  GateInterceptor(Supplier<Gate> gate, Supplier<DeploymentJournal> journal) {
    this.gate = gate;
    this.journal = journal;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!(command instanceof DeployCmd)) {
      return next.execute(command);
    }
    DeploymentBuilderImpl builder =
        (DeploymentBuilderImpl) CommandFields.read(command, "deploymentBuilder");
    PlannedDeployment planned = new PlannedDeployment(builder, Context.getCommandContext());
    planned.admit();
    Verdict verdict = judge(builder.getDeployment(), planned);
    if (!verdict.findings().isEmpty()) {
      throw DeploymentRefused.because(verdict.findings());
    }
    T result = deploy(command);
    if (result instanceof DeploymentEntity deployment && deployment.isNew()) {
      journal.get().accepted(deployment, verdict.dropped());
    }
    return result;
  }

  private Verdict judge(DeploymentEntity asked, PlannedDeployment planned) {
    CommandContext context = Context.getCommandContext();
    Deployed deployed =
        new EngineDeployed(context.getProcessEngineConfiguration().getRepositoryService());
    List<SentFile> files =
        planned.files().stream()
            .map(file -> new SentFile(file.getName(), file.getBytes()))
            .toList();
    return context.runWithoutAuthorization(
        () ->
            gate.get()
                .judge(
                    asked.getName(),
                    asked.getTenantId(),
                    files,
                    SentFile.names(planned.changed()),
                    deployed));
  }

  private <T> T deploy(Command<T> command) {
    try {
      return next.execute(command);
    } catch (ParseException unreadable) {
      throw DeploymentRefused.because(findings(unreadable));
    }
  }

  private static List<Finding> findings(ParseException unreadable) {
    return unreadable.getResorceReports().stream()
        .flatMap(
            report ->
                report.getErrors().stream()
                    .map(
                        error ->
                            new Finding(
                                new SentFile(report.getResourceName(), null).name(),
                                error.getMainElementId() == null ? "" : error.getMainElementId(),
                                "engine",
                                "El motor no puede ejecutarlo así: "
                                    + error.getMessage()
                                    + ". Corríjalo en Camunda Modeler.")))
        .toList();
  }
}
