package org.expediente.engine.gate.decisions;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.expediente.engine.gate.feel.FeelSyntax;

/** A table by itself: labels, types, hit policy, and cells that the engine can read. */
final class TableRules {
  private final DecisionTable table;
  private final Findings findings;

  TableRules(DecisionTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  void check() {
    findings.check(
        table.getHitPolicy() != HitPolicy.PRIORITY
            && table.getHitPolicy() != HitPolicy.OUTPUT_ORDER,
        table.getId(),
        "hit-policy",
        "El motor no conoce esta política de aciertos: use UNIQUE, FIRST, ANY, COLLECT o RULE ORDER.");
    table.getInputs().forEach(this::input);
    table.getOutputs().forEach(this::output);
    table.getRules().forEach(this::rule);
  }

  private void input(Input input) {
    label(input.getLabel(), input.getId());
    String expression = Texts.expression(input);
    findings.check(
        !expression.isEmpty() && FeelSyntax.isExpression(expression),
        input.getId(),
        "feel-syntax",
        "La entrada «" + Texts.label(input) + "» no tiene una expresión FEEL válida.");
    String type = Texts.type(input);
    if (type == null && Questions.isList(cells(input), expression)) {
      return; // a list has no type name in this DMN
    }
    String complaint = Types.complaint(type, "«" + Texts.label(input) + "»");
    findings.check(complaint == null, input.getId(), "column-type", complaint);
  }

  private List<String> cells(Input input) {
    int at = List.copyOf(table.getInputs()).indexOf(input);
    return table.getRules().stream()
        .map(rule -> List.copyOf(rule.getInputEntries()))
        .map(entries -> at < entries.size() ? Texts.of(entries.get(at)) : "")
        .toList();
  }

  private void output(Output output) {
    label(output.getLabel(), output.getId());
    findings.check(
        !Texts.isBlank(output.getName()),
        output.getId(),
        "label",
        "La salida «" + Texts.label(output) + "» no tiene nombre para el proceso.");
    String complaint = Types.complaint(output.getTypeRef(), "«" + Texts.label(output) + "»");
    findings.check(complaint == null, output.getId(), "column-type", complaint);
  }

  private void label(String label, String element) {
    findings.check(
        !Texts.isBlank(label),
        element,
        "label",
        "La columna no tiene etiqueta: escriba qué dato es, en palabras de la institución.");
  }

  private void rule(Rule rule) {
    for (InputEntry cell : rule.getInputEntries()) {
      String text = Texts.of(cell);
      findings.check(
          Cells.isAny(text) || FeelSyntax.isUnaryTests(text),
          rule.getId(),
          "feel-syntax",
          "La condición «" + text + "» no es FEEL válido.");
    }
    Iterator<Output> columns = table.getOutputs().iterator();
    for (OutputEntry cell : rule.getOutputEntries()) {
      if (columns.hasNext() && !Texts.of(cell).isEmpty()) {
        result(rule, columns.next(), Texts.of(cell));
      }
    }
  }

  private void result(Rule rule, Output column, String text) {
    String where = "El resultado «" + text + "» de la columna «" + Texts.label(column) + "» ";
    if (!FeelSyntax.isExpression(text)) {
      findings.add(rule.getId(), "feel-syntax", where + "no es FEEL válido.");
      return;
    }
    Optional<Object> constant = Literals.of(text);
    String type = column.getTypeRef();
    boolean fits = constant.isEmpty() || type == null || Types.fits(constant.get(), type);
    findings.check(fits, rule.getId(), "result-type", where + "no es de tipo " + type + ".");
  }
}
