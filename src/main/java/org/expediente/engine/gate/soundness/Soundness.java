package org.expediente.engine.gate.soundness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.expediente.engine.gate.Finding;

/**
 * Whether every case that starts can come to an end, checked over all states that the tokens of a
 * diagram can reach:
 *
 * <ul>
 *   <li>{@code dead-node}: no case ever gets there;
 *   <li>{@code deadlock}: a case can wait for ever, for example at a parallel join;
 *   <li>{@code endless}: a case can get where no end can be reached any more;
 *   <li>{@code unsafe}: two tokens meet on one flow or in one activity, so that what follows would
 *       be done twice, perhaps without limit;
 *   <li>{@code unchecked}: too many states, or an element that this check does not know.
 * </ul>
 *
 * <p>What it assumes. Conditions are not evaluated: an exclusive gateway takes any one flow, an
 * inclusive one any set of them. Multiple instances count as one. An error or escalation may come
 * out of any task or called process. A boundary event or event subprocess that does not interrupt
 * fires at most once while its scope is open, and runs beside the rest to its own end: a reminder
 * that repeats is the same handler again, and would only multiply the states. Compensation is not
 * part of the flow and is left out.
 */
public final class Soundness {
  private static final int MOST_STATES = 200_000;

  private Soundness() {}

  /**
   * Checks every process of a diagram.
   *
   * @param resource file name, for the findings
   * @param model any diagram that could be read
   * @return empty if every process is sound
   */
  public static List<Finding> check(String resource, BpmnModelInstance model) {
    return check(resource, model, MOST_STATES);
  }

  static List<Finding> check(String resource, BpmnModelInstance model, int most) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Process process : model.getModelElementsByType(Process.class)) {
      for (Finding finding : check(resource, process, most)) {
        findings.putIfAbsent(finding.rule() + "#" + finding.element(), finding);
      }
    }
    return List.copyOf(findings.values());
  }

  private static List<Finding> check(String resource, Process process, int most) {
    Drawing drawing = new Drawing(process);
    Report report = new Report(resource, drawing);
    drawing.unclear.forEach(report::unclear);
    Tokens tokens = new Tokens();
    Search search = new Search(new Moves(drawing, tokens), most);
    if (drawing.root.starts.isEmpty()) {
      report.noStart(process.getId());
    } else if (!search.run()) {
      report.tooMany(process.getId(), most);
    } else {
      if (tokens.doubled().isEmpty()) {
        search.stuck().forEach(report::stuck);
        search.endless().stream().limit(1).forEach(report::endless);
      } else { // from there on states are no longer exact
        report.unsafe(tokens.doubled().iterator().next());
      }
      report.dead(drawing.nodes, tokens);
    }
    return report.findings();
  }
}
