package org.expediente.procedures.contracts.history;

import java.util.List;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the history of a contractor. */
@Service
@Transactional
public class ContractorHistories {
  private final HistoryAccess access;
  private final Contracts contracts;
  private final HistoryContracts history;
  private final Fines fines;
  private final Proceedings proceedings;
  private final Debarments debarments;
  private final ContractorTies ties;

  ContractorHistories(
      HistoryAccess access,
      Contracts contracts,
      HistoryContracts history,
      Fines fines,
      Proceedings proceedings,
      Debarments debarments,
      ContractorTies ties) {
    this.access = access;
    this.contracts = contracts;
    this.history = history;
    this.fines = fines;
    this.proceedings = proceedings;
    this.debarments = debarments;
    this.ties = ties;
  }

  /**
   * The history of a contractor; that it was read is journaled.
   *
   * @param number NIT or DUI, hyphens may be left out
   * @throws Refusal forbidden, for areas that may not read it; notFound, for a number that is wrong
   *     or has no contract
   */
  public ContractorHistory of(String number) {
    access.check();
    String nit = formatted(number);
    List<Contract> all = contracts.ofContractor(nit);
    if (all.isEmpty()) {
      throw unknown(number);
    }
    access.read("contratista " + nit);
    return new ContractorHistory(
        nit,
        all.get(all.size() - 1).contractorName(),
        ties.barredUntil(nit),
        all.stream().map(history::of).toList(),
        fines.ofContractor(nit),
        all.stream()
            .flatMap(one -> proceedings.ofContract(one.caseNumber()).stream())
            .filter(one -> one.kind().endsContract())
            .toList(),
        debarments.of(nit),
        ties.shared(nit),
        ties.elsewhere(nit));
  }

  private static String formatted(String number) {
    IdentityType type =
        number.replaceAll("\\D", "").length() == 9 ? IdentityType.DUI : IdentityType.NIT;
    if (IdentityNumbers.error(type, number).isPresent()) {
      throw unknown(number);
    }
    return IdentityNumbers.format(type, number.strip());
  }

  private static Refusal unknown(String number) {
    return Refusal.notFound(
        "contracts.contractor.unknown",
        "No hay contratos con el contratista «%s». Revise su NIT.".formatted(number));
  }
}
