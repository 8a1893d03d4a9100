package org.expediente.procedures.contracts.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.closing.ClosingResults;
import org.expediente.procedures.contracts.closing.purpose.Verdicts;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Component;

/** Adds to a contract what became of it. */
@Component
class HistoryContracts {
  private final Contracts contracts;
  private final ClosingResults endings;
  private final Verdicts verdicts;
  private final Designations designations;
  private final Clock clock;

  HistoryContracts(
      Contracts contracts,
      ClosingResults endings,
      Verdicts verdicts,
      Designations designations,
      Clock clock) {
    this.contracts = contracts;
    this.endings = endings;
    this.verdicts = verdicts;
    this.designations = designations;
    this.clock = clock;
  }

  HistoryContract of(Contract contract) {
    return new HistoryContract(
        contract,
        contracts.amount(contract, LocalDate.now(clock)),
        endings.of(contract.caseNumber()).orElse(null),
        verdicts.of(contract.caseNumber()).orElse(null),
        managers(contract));
  }

  private List<String> managers(Contract contract) {
    return designations.of(contract.caseNumber()).stream()
        .filter(
            one ->
                one.state() == DesignationState.ACEPTADO
                    || one.state() == DesignationState.TERMINADO)
        .map(Designation::manager)
        .distinct()
        .toList();
  }
}
