package org.expediente.procedures.contracts.incident;

/** Ids of the steps whose acts other steps look at. */
public final class IncidentSteps {
  public static final String REPORTED = "startEvent_incidentReported";
  public static final String REQUEST = "userTask_requestCorrection";
  public static final String ANSWER = "userTask_answerCorrection";
  public static final String EXONERATION = "userTask_reviewExoneration";
  public static final String CHECK = "userTask_checkReport";
  public static final String REMISSION = "userTask_remitReport";
  public static final String COMMISSION = "userTask_commissionProcedures";

  private IncidentSteps() {}
}
