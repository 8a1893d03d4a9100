package org.expediente.procedures.funds.eligibility;

import java.util.List;
import java.util.Map;

/**
 * What DMN-A1 decides on, and the words that complete its messages.
 *
 * @param facts inputs of the table
 * @param words by placeholder, e.g. {@code juntaHasta}
 * @param lists by name; each entry by placeholder, e.g. {@code vencida} with {@code tipo}: a
 *     message that names {@code {vencida.tipo}} becomes one finding an entry
 */
record Sheet(
    Map<String, Object> facts,
    Map<String, String> words,
    Map<String, List<Map<String, String>>> lists) {}
