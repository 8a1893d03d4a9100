package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.springframework.stereotype.Component;

/** Enters minutes whose rules hold. */
@Component
class MinutesBook {
  private final ReceptionTable table;
  private final DefectTable defects;
  private final Deliverable deliverable;
  private final SupplierDocuments scans;
  private final LateMinutes late;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  MinutesBook(
      ReceptionTable table,
      DefectTable defects,
      Deliverable deliverable,
      SupplierDocuments scans,
      LateMinutes late,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.table = table;
    this.defects = defects;
    this.deliverable = deliverable;
    this.scans = scans;
    this.late = late;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /** The contract is held by the caller, so that two acts do not receive the same thing. */
  Reception draw(Contract contract, ReceptionKind kind, String code, Submission form) {
    boolean whole = kind == ReceptionKind.FINAL;
    Obligation obligation = whole ? null : deliverable.obligation(contract.caseNumber(), code);
    Reception typed =
        MinutesForm.of(
            form,
            contract.caseNumber(),
            kind,
            obligation,
            whole ? null : scans.unused(contract.caseNumber()),
            actors.current().person(),
            OffsetDateTime.now(clock));
    ReceptionRules.check(
        typed,
        contract,
        whole ? null : deliverable.open(obligation),
        deliverable.lastDelivery(contract.caseNumber()),
        LocalDateTime.now(clock));
    Reception drawn = table.find(table.add(formatted(typed)));
    if (kind == ReceptionKind.RECHAZO) {
      defects.add(
          drawn,
          new Defect(
              "ADMINISTRADOR",
              form.text("defects"),
              form.text("defectClause"),
              form.number("replaceDays")));
    }
    journal.record(new Act(drawn.contractCase(), "contracts.minutesDrawnUp", null, facts(drawn)));
    late.noteRecording(drawn);
    return drawn;
  }

  private static Reception formatted(Reception r) {
    return new Reception(
        r.id(),
        r.contractCase(),
        r.kind(),
        r.obligationId(),
        r.amount(),
        r.dueOn(),
        r.deliveredOn(),
        r.actOn(),
        r.actAt(),
        r.place(),
        r.deliverer().formatted(),
        r.receiver().formatted(),
        r.detail(),
        r.conformity(),
        r.observations(),
        r.supplierDocumentOn(),
        r.supplierDocumentId(),
        r.recordedBy(),
        r.recordedAt());
  }

  private static Map<String, Object> facts(Reception r) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("reception", r.id());
    facts.put("kind", r.kind().label());
    facts.put("obligation", r.obligationId());
    facts.put("act", Words.date(r.actOn()));
    facts.put("delivered", Words.date(r.deliveredOn()));
    facts.put("daysLate", r.daysLate());
    facts.put("document", r.supplierDocumentId());
    return facts;
  }
}
