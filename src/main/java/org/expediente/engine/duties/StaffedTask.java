package org.expediente.engine.duties;

import java.util.List;

/**
 * A user task of a diagram whose groups are known before a case runs.
 *
 * @param people members of its groups today
 */
record StaffedTask(
    String key,
    String label,
    List<String> groups,
    List<String> distinctFrom,
    List<String> people) {}
