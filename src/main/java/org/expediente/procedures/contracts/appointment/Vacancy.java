package org.expediente.procedures.contracts.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.administration.ContractReplacements;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Component;

/** No day without a manager between two designations (data dictionary, Designacion). */
@Component
class Vacancy {
  private final Designations designations;
  private final ContractReplacements replacements;

  Vacancy(Designations designations, ContractReplacements replacements) {
    this.designations = designations;
    this.replacements = replacements;
  }

  /**
   * @param from first day of the new designation
   * @throws org.expediente.problem.Refusal where it leaves a gap, or begins before what it follows
   */
  void refuseGap(Contract contract, LocalDate from) {
    Complaints complaints = new Complaints();
    Optional<Designation> before = before(contract.caseNumber());
    LocalDate earliest = before.map(Vacancy::after).orElse(contract.signedOn());
    complaints.when(
        from.isBefore(earliest),
        "validFrom",
        "El nombramiento no puede comenzar antes del %s.".formatted(Words.date(earliest)));
    before
        .map(one -> last(contract.caseNumber(), one))
        .filter(last -> from.isAfter(last.plusDays(1)))
        .ifPresent(
            last ->
                complaints.when(
                    true,
                    "validFrom",
                    "Hay un vacío sin administrador del %s al %s."
                        .formatted(Words.date(last.plusDays(1)), Words.date(from.minusDays(1)))));
    complaints.settle("contracts.manager.gap");
  }

  private Optional<Designation> before(String contractCase) {
    return designations.of(contractCase).stream()
        .filter(
            one ->
                one.state() == DesignationState.ACEPTADO
                    || one.state() == DesignationState.TERMINADO)
        .reduce((first, last) -> last);
  }

  /** First day on which another one may begin: one that lasts keeps its first day at least. */
  private static LocalDate after(Designation one) {
    return (one.validTo() == null ? one.validFrom() : one.validTo()).plusDays(1);
  }

  /** Of a designation that lasts, the last day is that of the person who is being replaced. */
  private LocalDate last(String contractCase, Designation one) {
    return one.validTo() != null
        ? one.validTo()
        : replacements.lastDay(contractCase).orElse(LocalDate.MAX.minusDays(1));
  }
}
