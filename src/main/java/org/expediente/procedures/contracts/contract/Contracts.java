package org.expediente.procedures.contracts.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contracts, and what changes in them; every change is journaled in the contract's case. */
@Service
@Transactional
public class Contracts {
  private final ContractTable table;
  private final Modifications modifications;
  private final Journal journal;

  Contracts(ContractTable table, Modifications modifications, Journal journal) {
    this.table = table;
    this.modifications = modifications;
    this.journal = journal;
  }

  /**
   * The contract that a case is about: its own case, or that of one of its incidents.
   *
   * @throws IllegalArgumentException for a case of another procedure
   */
  @Transactional(readOnly = true)
  public Contract of(String caseNumber) {
    return table
        .of(caseNumber)
        .orElseThrow(() -> new IllegalArgumentException("No contract in case " + caseNumber));
  }

  /**
   * The contract that a person names by its number or by its case.
   *
   * @throws Refusal invalid, where there is none
   */
  @Transactional(readOnly = true)
  public Contract named(String numberOrCase) {
    return table
        .byNumber(numberOrCase)
        .or(() -> table.of(numberOrCase.strip()))
        .orElseThrow(() -> unknown(numberOrCase));
  }

  /** The same for a contract that is not there and one that the person may not know of. */
  public static Refusal unknown(String numberOrCase) {
    return Refusal.invalid(
        "contracts.unknown",
        "No hay un contrato «%s». Escriba su número o el de su expediente."
            .formatted(numberOrCase));
  }

  /** All contracts of a contractor, oldest first; NIT or DUI with hyphens. */
  @Transactional(readOnly = true)
  public List<Contract> ofContractor(String nit) {
    return table.ofContractor(nit);
  }

  /** The contract with this number, if it is registered. */
  @Transactional(readOnly = true)
  public Optional<Contract> byNumber(String number) {
    return table.byNumber(number);
  }

  /** Numbers of the cases about a contract: its own and those of its incidents. */
  @Transactional(readOnly = true)
  public List<String> cases(String contractCase) {
    return table.cases(contractCase);
  }

  /** Notes that a case, e.g. that of an incident, is about a contract. */
  public void belongs(String caseNumber, String contractCase) {
    table.belongs(caseNumber, contractCase);
  }

  /** USD in force: as signed and with every modification resolved up to that day. */
  @Transactional(readOnly = true)
  public BigDecimal amount(Contract contract, LocalDate on) {
    return contract.originalAmount().add(modifications.sum(contract.caseNumber(), on));
  }

  /** The contract, with its case held until the transaction ends: nothing else changes it now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Contract hold(String caseNumber) {
    String contractCase = of(caseNumber).caseNumber();
    journal.hold(contractCase);
    return of(contractCase);
  }

  /** Takes in a contract whose rules were checked. */
  public void register(Contract contract) {
    table.add(contract);
  }

  /**
   * The start order was received: the term runs.
   *
   * @param endsOn last day of the term
   */
  public void start(String contractCase, LocalDate startsOn, LocalDate endsOn) {
    hold(contractCase);
    table.term(contractCase, startsOn, endsOn);
    table.state(contractCase, ContractState.EN_EJECUCION);
    record(
        contractCase,
        "contracts.started",
        Map.of("from", Words.date(startsOn), "until", Words.date(endsOn)));
  }

  /** The last day of the term moves by an extension of the whole contract. */
  public void extend(String contractCase, int days) {
    Contract contract = hold(contractCase);
    LocalDate endsOn = contract.endsOn().plusDays(days);
    table.term(contractCase, contract.startsOn(), endsOn);
    record(
        contractCase,
        "contracts.extended",
        Map.of("before", Words.date(contract.endsOn()), "after", Words.date(endsOn)));
  }

  /** Adds (or takes away) an amount by a modification; the rules were checked. */
  public void modify(String contractCase, BigDecimal amount, LocalDate on, String reason) {
    hold(contractCase);
    modifications.add(contractCase, amount, on, reason);
    record(
        contractCase,
        "contracts.modified",
        Map.of("amount", Words.money(amount), "reason", reason));
  }

  /** Moves the contract on. */
  public void move(String contractCase, ContractState to) {
    Contract contract = hold(contractCase);
    if (contract.state() != to) {
      table.state(contractCase, to);
      record(
          contractCase, "contracts.stateChanged", Map.of("before", contract.state(), "after", to));
    }
  }

  private void record(String contractCase, String kind, Map<String, ?> data) {
    journal.record(new Act(contractCase, kind, null, data));
  }
}
