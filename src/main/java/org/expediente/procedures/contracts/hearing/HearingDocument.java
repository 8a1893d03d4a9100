package org.expediente.procedures.contracts.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Data of the acts with which a hearing and its period of evidence begin. */
@Component
class HearingDocument {
  private final HearingTable table;
  private final Hearings hearings;
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Parameters parameters;
  private final Clock clock;

  HearingDocument(
      HearingTable table,
      Hearings hearings,
      Proceedings proceedings,
      ProceedingSheet sheet,
      Parameters parameters,
      Clock clock) {
    this.table = table;
    this.hearings = hearings;
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.parameters = parameters;
    this.clock = clock;
  }

  Map<String, Object> opening(String caseNumber) {
    Proceeding of = proceedings.find(table.lastOpened(caseNumber));
    Map<String, Object> model = common(of, "hearing");
    model.put("act", hearings.of(of.id()).openingAct().orElseThrow());
    return model;
  }

  Map<String, Object> evidence(String caseNumber) {
    Proceeding of = proceedings.find(table.lastAssessed(caseNumber));
    Map<String, Object> model = common(of, "evidence");
    model.put("heard", hearings.printed(of.id()));
    model.put(
        "toProve", hearings.of(of.id()).assessment(Assessment.ANSWER).orElseThrow().toProve());
    return model;
  }

  /** The regime and its term are said, whichever they are (trap 15). */
  private Map<String, Object> common(Proceeding of, String term) {
    Parameter length =
        parameters.row("contracts.%s.%s".formatted(term, of.regime().key()), LocalDate.now(clock));
    Map<String, Object> model = new HashMap<>();
    model.put("kind", of.kind().label());
    model.put("proceeding", sheet.lines(of));
    model.put("regime", of.regime().label());
    model.put("days", length.value());
    model.put("basis", new LegalBasis(length.legalBasis(), length.ratified()));
    return model;
  }
}
