package org.expediente.approvals;

/** A kind of thing that can be approved in a case; one bean a kind. */
public interface Approvable {
  /** Stable id, as the diagrams name it in {@code approval.of}, e.g. {@code funds.plan}. */
  String kind();

  /** What people call it, Spanish, e.g. {@code Plan de trabajo}. */
  String title();

  /**
   * What an approval given now would cover: everything the approver answers for, read from the
   * tables each time, and nothing that the approval itself or a later step writes.
   */
  ApprovalContent content(String caseNumber);
}
