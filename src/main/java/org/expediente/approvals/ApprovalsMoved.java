package org.expediente.approvals;

/**
 * An approval of the kind was given or found void in the case: what waits for it may look again.
 * Published in the transaction in which it happens.
 */
public record ApprovalsMoved(String caseNumber, String kind) {}
