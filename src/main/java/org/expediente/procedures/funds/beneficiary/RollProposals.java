package org.expediente.procedures.funds.beneficiary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.stereotype.Service;

/** Takes what the organisation proposes about its roll (A37). */
@Service
class RollProposals {
  private final BeneficiaryTable beneficiaries;
  private final RollChangeTable changes;
  private final Executions executions;
  private final Journal journal;
  private final Clock clock;

  RollProposals(
      BeneficiaryTable beneficiaries,
      RollChangeTable changes,
      Executions executions,
      Journal journal,
      Clock clock) {
    this.beneficiaries = beneficiaries;
    this.changes = changes;
    this.executions = executions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Id of the change that was proposed; its person's name stays out of journal and process. */
  long propose(String caseNumber, String step, Submission form) {
    Execution execution = executions.hold(caseNumber);
    RollChangeKind kind = RollChangeKind.valueOf(form.text("kind"));
    LocalDate on = form.date("effectiveOn");
    if (!execution.covers(on)) {
      throw Refusal.invalid(
          "funds.roll.outside",
          "La fecha %s está fuera del programa, que comienza el %s."
              .formatted(Words.date(on), Words.date(execution.startsOn())));
    }
    List<Beneficiary> roll = beneficiaries.of(caseNumber);
    long person =
        kind == RollChangeKind.ALTA ? join(caseNumber, roll, form) : leave(roll, form, on);
    long change = changes.propose(caseNumber, kind, person, on, form.text("reason"));
    journal.record(
        new Act(
            caseNumber,
            "funds.rollChangeProposed",
            step,
            Map.of("kind", kind, "person", form.text("internalId"), "on", on)));
    return change;
  }

  private long join(String caseNumber, List<Beneficiary> roll, Submission form) {
    String id = form.text("internalId");
    if (find(roll, id).isPresent()) {
      throw Refusal.conflict(
          "funds.roll.duplicate",
          "El número interno %s ya figura en el padrón: use uno nuevo.".formatted(id));
    }
    int last = roll.stream().mapToInt(person -> person.data().row()).max().orElse(0);
    BeneficiaryData person = NewPerson.read(form, last + 1, LocalDate.now(clock));
    beneficiaries.add(caseNumber, List.of(person));
    return find(beneficiaries.of(caseNumber), id).orElseThrow().id();
  }

  private long leave(List<Beneficiary> roll, Submission form, LocalDate on) {
    String id = form.text("internalId");
    Beneficiary person =
        find(roll, id)
            .filter(b -> b.state() == BeneficiaryState.ACTIVO)
            .orElseThrow(
                () ->
                    Refusal.invalid(
                        "funds.roll.unknown",
                        "No hay una persona activa con el número interno %s: revise el padrón."
                            .formatted(id)));
    new Complaints()
        .when(
            person.leftOn() != null,
            "internalId",
            "La persona %s ya tiene baja registrada.".formatted(id))
        .when(
            changes.pending(person.id()),
            "internalId",
            "Ya hay una propuesta sobre la persona %s que espera decisión.".formatted(id))
        .when(
            on.isBefore(person.data().joinedOn()),
            "effectiveOn",
            "La baja no puede ser anterior al ingreso de la persona, el %s."
                .formatted(Words.date(person.data().joinedOn())))
        .settle("funds.roll.leave");
    return person.id();
  }

  private static Optional<Beneficiary> find(List<Beneficiary> roll, String internalId) {
    return roll.stream().filter(b -> b.data().internalId().equals(internalId)).findAny();
  }
}
