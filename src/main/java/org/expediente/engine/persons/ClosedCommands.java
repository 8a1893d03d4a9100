package org.expediente.engine.persons;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.TelemetryConfigureCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Commands that no person runs, by whatever path: the engine checks no right for attachments and
 * comments, and a deleted deployment takes its cases and their history with it.
 */
final class ClosedCommands extends CommandInterceptor {
  private static final String COMMENTS =
      "Los comentarios del motor están cerrados: lo que importa al expediente va en el formulario o"
          + " en un documento.";
  private static final String ATTACHMENTS =
      "Los adjuntos del motor están cerrados: agregue el archivo a los documentos del expediente.";
  private static final String DEPLOYMENTS =
      "Los despliegues no se borran: de ellos dependen los expedientes. Despliegue una nueva"
          + " versión.";

  private static final Map<Class<?>, String> CLOSED =
      Map.of(
          AddCommentCmd.class, COMMENTS,
          UpdateCommentCmd.class, COMMENTS,
          DeleteTaskCommentCmd.class, COMMENTS,
          DeleteProcessInstanceCommentCmd.class, COMMENTS,
          CreateAttachmentCmd.class, ATTACHMENTS,
          SaveAttachmentCmd.class, ATTACHMENTS,
          DeleteAttachmentCmd.class, ATTACHMENTS,
          DeleteDeploymentCmd.class, DEPLOYMENTS,
          TelemetryConfigureCmd.class, "La telemetría del motor no se configura.");

  private final ProcessEngineConfigurationImpl engine;

  ClosedCommands(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    String reason = CLOSED.get(command.getClass());
    if (reason != null && aPersonActs()) {
      throw new AuthorizationException(reason);
    }
    return next.execute(command);
  }

  private boolean aPersonActs() {
    Authentication acting = engine.getIdentityService().getCurrentAuthentication();
    return acting != null && acting.getUserId() != null;
  }
}
