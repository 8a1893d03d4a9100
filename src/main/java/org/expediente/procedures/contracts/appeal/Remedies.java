package org.expediente.procedures.contracts.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Regime;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.stereotype.Service;

/** Asks the table which remedies a resolution has: their names differ by regime (trap 10). */
@Service
public class Remedies {
  private static final String TABLE = "contract-appeal-kind";
  private static final String SUPERIOR = "contracts.appeal.hasSuperior";

  private final RuleCheck rules;
  private final Parameters parameters;
  private final Clock clock;

  Remedies(RuleCheck rules, Parameters parameters, Clock clock) {
    this.rules = rules;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** All remedies of a regime, those of the courts too, in the order of the table. */
  public List<Remedy> of(Regime regime) {
    LocalDate today = LocalDate.now(clock);
    boolean superior = Boolean.parseBoolean(parameters.text(SUPERIOR, today));
    return rules.collect(TABLE, Map.of("regimen", regime.name(), "superior", superior)).stream()
        .map(row -> remedy(row, today))
        .toList();
  }

  /** What a resolution says of them, a Spanish sentence each (B.7). */
  public List<String> sentences(Regime regime) {
    return of(regime).stream().map(Remedy::sentence).toList();
  }

  /** Those that are filed in the case. */
  List<Remedy> filed(Regime regime) {
    return of(regime).stream().filter(one -> !one.informative()).toList();
  }

  /** The one of this kind. */
  Remedy named(Regime regime, String kind) {
    return of(regime).stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
  }

  /** The one whose term is the longest: the resolution is firm once it is over. */
  Remedy last(Regime regime) {
    return filed(regime).stream().max(Comparator.comparing(Remedy::days)).orElseThrow();
  }

  /** The code of an outcome in the middle of a sentence: {@code no declarada}. */
  static String words(String outcome) {
    return outcome.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Remedy remedy(Ruling row, LocalDate today) {
    String term = row.text("plazo");
    return new Remedy(
        row.text("recurso"),
        row.text("nombre"),
        row.text("organo"),
        term,
        parameters.integer(term, today),
        row.flag("informativo"),
        new LegalBasis(row.text("fundamento"), row.flag("ratificado")));
  }
}
