package org.expediente.engine.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.variable.VariableMap;
import org.expediente.engine.CommandFields;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.StepContext;
import org.expediente.journal.Act;
import org.expediente.problem.Refusal;

/**
 * A message that somebody sends to a case. The diagram says on the waiting event who may send it
 * ({@code message.senders}, groups) and what it may carry ({@code message.form}, a form like any
 * other; without it, nothing).
 */
final class MessageSubmission {
  private static final List<String> OTHER_PAYLOADS =
      List.of(
          "payloadProcessInstanceVariablesLocal",
          "payloadProcessInstanceVariablesToTriggeredScope");

  private final DeployedForms forms;
  private final Acceptance acceptance;
  private final Consumer<Act> journal;

  MessageSubmission(DeployedForms forms, Acceptance acceptance, Consumer<Act> journal) {
    this.forms = forms;
    this.acceptance = acceptance;
    this.journal = journal;
  }

  <T> T send(CorrelateMessageCmd command, Supplier<T> correlate) {
    var message = (MessageCorrelationBuilderImpl) CommandFields.read(command, "builder");
    MessageTarget target =
        waiting(message)
            .flatMap(found -> MessageTarget.of(found, message.getMessageName()))
            .filter(MessageSubmission::mayBeSentByTheActor)
            .orElseThrow(() -> closed(message));
    StepContext.enter(target.caseNumber(), target.element().getId());
    VariableMap accepted = accepted(message, target);
    CommandFields.write(message, "payloadProcessInstanceVariables", accepted);
    // the diagram has let the sender in; no right on whole procedures is needed for that
    T result = context().runWithoutAuthorization(correlate::get);
    Map<String, Object> data = PlainValues.of(accepted);
    journal.accept(
        new Act(
            target.caseNumber(),
            "message.received",
            target.element().getId(),
            Map.of("message", String.valueOf(message.getMessageName()), "data", data)));
    return result;
  }

  private VariableMap accepted(MessageCorrelationBuilderImpl message, MessageTarget target) {
    VariableMap sent = Submitted.of(CommandFields.read(message, "payloadProcessInstanceVariables"));
    for (String other : OTHER_PAYLOADS) {
      VariableMap more = Submitted.of(CommandFields.read(message, other));
      more.keySet().forEach(name -> sent.putValueTyped(name, more.getValueTyped(name)));
      CommandFields.write(message, other, null);
    }
    FormContract contract =
        ExtensionProperties.values(target.element(), "message.form")
            .findFirst()
            .map(form -> forms.ofMessage(target.definition(), form))
            .orElseGet(FormContract::ofNothing);
    return acceptance.of(contract, sent, Map.of());
  }

  private static Optional<CorrelationHandlerResult> waiting(MessageCorrelationBuilderImpl message) {
    return Optional.ofNullable(
        context()
            .runWithoutAuthorization(
                () ->
                    context()
                        .getProcessEngineConfiguration()
                        .getCorrelationHandler()
                        .correlateMessage(
                            context(), message.getMessageName(), new CorrelationSet(message))));
  }

  private static boolean mayBeSentByTheActor(MessageTarget target) {
    List<String> groups = context().getAuthentication().getGroupIds();
    return groups != null
        && ExtensionProperties.list(target.element(), "message.senders").stream()
            .anyMatch(groups::contains);
  }

  /** One answer for all reasons: who may not send it does not learn which case waits for it. */
  private static Refusal closed(MessageCorrelationBuilderImpl message) {
    return Refusal.forbidden(
        "message.closed",
        "Ningún expediente espera de usted el mensaje «%s» con esos datos de búsqueda."
            .formatted(message.getMessageName()));
  }

  private static CommandContext context() {
    return Context.getCommandContext();
  }
}
