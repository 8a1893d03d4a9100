package org.expediente.procedures.funds.supplier;

import java.util.Map;

/**
 * What is known of a supplier, for the decision table.
 *
 * @param values inputs of the table; no personal data
 * @param details what the messages of the findings name
 * @param maskedDetails the same with initials in the place of names of persons
 */
record SupplierFacts(
    Map<String, Object> values, Map<String, String> details, Map<String, String> maskedDetails) {}
