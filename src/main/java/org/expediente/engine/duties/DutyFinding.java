package org.expediente.engine.duties;

import java.util.List;
import java.util.Map;

/**
 * A process whose tasks today's people cannot all do.
 *
 * @param process key of the process in which the case begins
 * @param tasks labels of the tasks that cannot all be done, with who is in their groups
 * @param sentence the finding in Spanish
 */
public record DutyFinding(
    String process, Map<String, List<String>> tasks, List<String> rules, String sentence) {}
