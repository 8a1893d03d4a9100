package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.diagram.Words;
import org.expediente.documents.LegalBasis;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** What the minutes print (B.7); every figure comes from the tables. */
@Component
class ReceptionModel {
  private final ReceptionTable table;
  private final ReceptionActs acts;
  private final DefectTable defects;
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final LateMinutes late;
  private final Parameters parameters;
  private final Clock clock;

  ReceptionModel(
      ReceptionTable table,
      ReceptionActs acts,
      DefectTable defects,
      Contracts contracts,
      Obligations obligations,
      Guarantees guarantees,
      LateMinutes late,
      Parameters parameters,
      Clock clock) {
    this.table = table;
    this.acts = acts;
    this.defects = defects;
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.late = late;
    this.parameters = parameters;
    this.clock = clock;
  }

  Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    Reception r = table.find(acts.decidedLast(contract.caseNumber()));
    Parameter term = parameters.row("contracts.reception.toProcurement", LocalDate.now(clock));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", r.kind().label());
    model.put("contract", contract.title());
    model.put("subject", contract.subject());
    model.put("unit", contract.requestingUnit());
    model.put("obligation", obligation(r));
    model.put("place", "%s, %s horas".formatted(r.place(), r.actAt()));
    model.put("actOn", r.actOn());
    model.put("deliverer", r.deliverer().line());
    model.put("receiver", r.receiver().line());
    model.put("detail", r.detail());
    model.put("amount", r.amount() == null ? "" : Words.money(r.amount()));
    model.put("days", r.dueOn() == null ? "" : ReceptionText.days(r));
    model.put("due", r.dueOn() == null ? "" : Words.date(r.dueOn()));
    model.put("delivered", Words.date(r.deliveredOn()));
    model.put("daysLate", r.daysLate());
    model.put("conformity", conformity(r));
    model.put("observations", r.observations());
    model.put("acts", acts.of(r).stream().flatMap(this::line).toList());
    model.put(
        "witnesses",
        defects.witnesses(r).stream().map(w -> "%s, DUI %s".formatted(w.name(), w.dui())).toList());
    model.put("recorded", recorded(r));
    model.put("guarantees", quality(contract.caseNumber()));
    model.put("defects", defects.of(r).stream().map(this::defect).toList());
    model.put("basis", new LegalBasis(term.legalBasis(), term.ratified()));
    return model;
  }

  private String obligation(Reception r) {
    return r.obligationId() == null
        ? "Todas las del contrato"
        : obligations.find(r.obligationId()).title();
  }

  private static String conformity(Reception r) {
    return switch (r.conformity()) {
      case "CONFORME" -> "El administrador lo recibe conforme a las especificaciones.";
      case "CON_OBSERVACIONES" -> "El administrador lo recibe con observaciones.";
      default -> "El administrador no lo recibe: no cumple las especificaciones.";
    };
  }

  private Stream<Map<String, Object>> line(ReceptionAct act) {
    String who =
        switch (act.step()) {
          case UNIDAD -> "Unidad solicitante";
          case CONTRATISTA -> "Contratista";
          case TESTIGOS -> "Sin firma del contratista";
          default -> "";
        };
    String what =
        act.step() == ReceptionStep.TESTIGOS ? "" : ReceptionText.words(act.decision()) + ". ";
    return who.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Map.of(
                "who",
                act.signer().isEmpty() ? who : who + ": " + act.signer(),
                "what",
                what + act.text(),
                "on",
                act.actedAt().atZoneSameInstant(clock.getZone()).toLocalDate()));
  }

  private String recorded(Reception r) {
    String on = Words.date(r.recordedAt().atZoneSameInstant(clock.getZone()).toLocalDate());
    int days = late.daysToRecord(r);
    return days == 0
        ? "Esta acta se registró en el sistema el %s.".formatted(on)
        : "Esta acta se registró en el sistema el %s, %s después de la entrega."
            .formatted(on, DayWords.business(days));
  }

  private List<String> quality(String contractCase) {
    return guarantees.of(contractCase).stream()
        .filter(
            one ->
                one.kind() == GuaranteeKind.BUENA_OBRA || one.kind() == GuaranteeKind.BUEN_SERVICIO)
        .map(one -> "%s, vigente hasta el %s".formatted(one.title(), Words.date(one.validTo())))
        .toList();
  }

  private Map<String, Object> defect(Defect one) {
    String by =
        switch (one.foundBy()) {
          case "ADMINISTRADOR" -> "Administrador del contrato";
          case "UNIDAD" -> "Unidad solicitante";
          default -> "Sistema";
        };
    String term =
        one.replaceDays() == 0
            ? "No corresponde"
            : "%s calendario, hasta el %s"
                .formatted(
                    DayWords.of(one.replaceDays()),
                    Words.date(LocalDate.now(clock).plusDays(one.replaceDays())));
    return Map.of("by", by, "text", one.defects(), "clause", one.clause(), "term", term);
  }
}
