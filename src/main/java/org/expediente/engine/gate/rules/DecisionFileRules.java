package org.expediente.engine.gate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Finding;
import org.w3c.dom.Element;

/** A file of decision tables keeps its history and holds no code: FEEL is the only language. */
final class DecisionFileRules {
  static final String RETENTION = "decision-retention";
  static final String LANGUAGE = "decision-language";

  private static final String FEEL_NAMESPACE = "/feel/";
  private static final Set<String> LANGUAGES = Set.of("", "feel");

  private DecisionFileRules() {}

  static List<Finding> check(String file, DmnModelInstance model) {
    Faults retention = new Faults(file, RETENTION);
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (decision.getCamundaHistoryTimeToLiveString() == null) {
        retention.add(
            decision.getId(),
            "La decisión no dice cuánto se conserva su historial: complete «History time to live».");
      }
    }
    Faults language = new Faults(file, LANGUAGE);
    Dom.elements(model)
        .filter(element -> element.hasAttribute("expressionLanguage"))
        .filter(element -> !feel(element.getAttribute("expressionLanguage")))
        .forEach(element -> language.add(Dom.nearestId(element), sentence(element)));
    List<Finding> all = new ArrayList<>(retention.found());
    all.addAll(language.found());
    return all;
  }

  private static boolean feel(String language) {
    String plain = language.strip().toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(plain) || plain.startsWith("http") && plain.contains(FEEL_NAMESPACE);
  }

  private static String sentence(Element element) {
    return "La tabla usa el lenguaje «%s» y solo se admite FEEL: escriba la expresión en FEEL."
        .formatted(element.getAttribute("expressionLanguage"));
  }
}
