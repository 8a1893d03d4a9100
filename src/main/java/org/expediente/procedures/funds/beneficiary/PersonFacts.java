package org.expediente.procedures.funds.beneficiary;

import java.util.Map;

/**
 * What is known of a person, for the decision table.
 *
 * @param values inputs of the table; no personal data
 * @param details what the messages name: internal numbers and cases, no persons
 */
record PersonFacts(Map<String, Object> values, Map<String, String> details) {}
