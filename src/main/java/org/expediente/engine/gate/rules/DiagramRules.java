package org.expediente.engine.gate.rules;

import java.util.List;

/** Every rule about diagrams. {@code docs/guide/procesos.md} explains them to process owners. */
final class DiagramRules {
  /** No code in diagrams: what the engine must never be given, by nobody. */
  static final DiagramRule CODE = new DiagramRule("code", CodeRule::look);

  static final List<DiagramRule> ALL =
      List.of(
          CODE,
          new DiagramRule("expression", ExpressionRule::look),
          new DiagramRule("process-id", ProcessRules::id),
          new DiagramRule("process-version", ProcessRules::version),
          new DiagramRule("process-retention", ProcessRules::retention),
          new DiagramRule("process-documentation", ProcessRules::documentation),
          new DiagramRule("task-id", TaskRules::id),
          new DiagramRule("task-role", RoleRule::look),
          new DiagramRule("task-form", FormReferenceRule::look),
          new DiagramRule("task-deadline", DeadlineRule::look),
          new DiagramRule("task-instruction", TaskRules::instruction),
          new DiagramRule("task-legal-basis", TaskRules::legalBasis),
          new DiagramRule("task-duty", TaskRules::duty),
          new DiagramRule("task-documents", TaskRules::documents),
          new DiagramRule("timer", TimerRule::look),
          new DiagramRule("gateway-question", GatewayRules::question),
          new DiagramRule("gateway-answers", GatewayRules::answers),
          new DiagramRule("flow-answer", AnswerRule::look),
          new DiagramRule("called-process", ReferenceRules::calledProcess),
          new DiagramRule("decision", ReferenceRules::decision),
          new DiagramRule("notice", ReferenceRules::notice),
          new DiagramRule("message", MessageRule::names),
          new DiagramRule("message-senders", MessageRule::senders));

  private DiagramRules() {}
}
