package org.expediente.procedures.contracts.hearing;

/** Names that the diagram of a hearing and its steps share. */
final class ContractHearing {
  /** Out variable: {@code CONTESTO} or {@code SILENCIO}. */
  static final String RESULT = "hearingResult";

  static final String ANSWER = "userTask_answerOpeningAct";

  private ContractHearing() {}
}
