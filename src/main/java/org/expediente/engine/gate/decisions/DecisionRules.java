package org.expediente.engine.gate.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.expediente.engine.gate.Finding;

/**
 * Whether a decision table answers every case, once, and says on what ground. Rules: {@code
 * duplicate-row}, {@code shadowed-row} (FIRST), {@code conflicting-rows} (UNIQUE, ANY), {@code
 * row-never}, {@code gap} (UNIQUE, ANY, FIRST), {@code column-type}, {@code result-type}, {@code
 * hit-policy}, {@code label}, {@code legal-basis}, {@code expression-language}, {@code
 * feel-syntax}, {@code no-table} and {@code unchecked}.
 *
 * <p>Conditions are compared exactly: integers as integers, moments as moments, texts as the ones
 * that the column names (or its list of allowed values) and any other. A value that is missing
 * (null) is not considered: the form or the step before must supply it.
 */
public final class DecisionRules {
  private static final Set<String> FEEL =
      Set.of(
          "feel",
          "https://www.omg.org/spec/dmn/20191111/feel/",
          "https://www.omg.org/spec/dmn/20180521/feel/",
          "http://www.omg.org/spec/feel/20140401");

  private DecisionRules() {}

  /**
   * Checks every decision of a file.
   *
   * @param resource file name, for the findings
   * @param model any decision model that could be read
   * @return empty if nothing is wrong
   */
  public static List<Finding> check(String resource, DmnModelInstance model) {
    Findings findings = new Findings(resource);
    languages(model.getDocument().getRootElement(), findings);
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      findings.check(
          !Texts.isBlank(decision.getName()),
          decision.getId(),
          "label",
          "La decisión no tiene nombre: escriba qué se decide.");
      if (decision.getExpression() instanceof DecisionTable table) {
        new TableRules(table, findings).check();
        LegalBasis.check(decision, table, findings);
        new RowRules(table, Notes.of(decision), findings).check();
      } else {
        findings.add(
            decision.getId(),
            "no-table",
            "La decisión no es una tabla: solo las tablas se pueden leer y comprobar fila por fila.");
      }
    }
    return findings.all();
  }

  private static void languages(DomElement element, Findings findings) {
    String language = element.getAttribute("expressionLanguage");
    findings.check(
        language == null || FEEL.contains(language.toLowerCase(Locale.ROOT)),
        element.getAttribute("id"),
        "expression-language",
        "El lenguaje de expresiones «" + language + "» no se admite: solo FEEL.");
    element.getChildElements().forEach(child -> languages(child, findings));
  }
}
