package org.expediente.procedures.funds.assembly;

/**
 * Text of one area for a version of the report; no figure among it.
 *
 * @param version of the report
 * @param measures what was done about incidents, objections, what is owed; Spanish
 * @param results what was reached; Spanish
 * @param reasons for the recommendation, Spanish
 */
record Contribution(
    String caseNumber,
    int version,
    ReportArea area,
    String measures,
    String results,
    Recommendation recommendation,
    String reasons) {}
