package org.expediente.procedures.funds.plan;

/** Names one version of the plan of a case. */
record VersionKey(String caseNumber, int version) {}
