package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way to a fine: what is owed is computed from the books, never typed (B.10). */
@Service
public class FineComputer {
  private final Contracts contracts;
  private final Obligations obligations;
  private final FineGrounds grounds;
  private final FineComputations computations;
  private final Journal journal;

  FineComputer(
      Contracts contracts,
      Obligations obligations,
      FineGrounds grounds,
      FineComputations computations,
      Journal journal) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.grounds = grounds;
    this.computations = computations;
    this.journal = journal;
  }

  /** Computes a fine and keeps it with everything that went in, so that anybody can do it again. */
  @Transactional
  public FineComputation compute(FineRequest request) {
    Contract contract = contracts.hold(request.contractCase());
    return keep(contract, request, computed(contract, request));
  }

  /**
   * The fine that was imposed, with more days excused: on the delays, the value and the rates that
   * it was imposed on. What was delivered since cannot make it worse.
   */
  @Transactional
  FineComputation excuse(FineComputation imposed, FineRequest request) {
    Contract contract = contracts.hold(request.contractCase());
    List<FineComputation.Line> lines =
        FineLines.excuse(
            imposed.lines(), request.excusedDays() - imposed.excusedDays(), imposed.ground());
    FineResult result =
        FineFormula.of(FinePart.of(lines), imposed.contractValue(), imposed.ground().rules());
    return keep(
        contract, request, new Computed(imposed.contractValue(), imposed.ground(), lines, result));
  }

  private FineComputation keep(Contract contract, FineRequest request, Computed made) {
    FineComputation computation = computations.add(contract, request, made);
    journal.record(
        new Act(contract.caseNumber(), "contracts.fineComputed", null, facts(computation)));
    return computation;
  }

  /** What {@link #compute} would give now; nothing is kept. */
  @Transactional(readOnly = true)
  public FineResult preview(FineRequest request) {
    return computed(contracts.of(request.contractCase()), request).result();
  }

  /**
   * Whether the books still give what was computed then: nothing of it was delivered, extended or
   * modified since (trap 5).
   */
  @Transactional(readOnly = true)
  public boolean holds(FineComputation then, FineRequest request) {
    Computed now = computed(contracts.of(request.contractCase()), request);
    return now.value().compareTo(then.contractValue()) == 0
        && now.result().payable().compareTo(then.result().payable()) == 0
        && delays(now.lines()).equals(delays(then.lines()));
  }

  private static List<List<Object>> delays(List<FineComputation.Line> lines) {
    return lines.stream()
        .map(
            line ->
                Arrays.<Object>asList(
                    line.obligationId(), line.dueOn(), line.deliveredOn(), line.days()))
        .toList();
  }

  private Computed computed(Contract contract, FineRequest request) {
    List<Fulfilment> asked =
        obligations.fulfilments(contract.caseNumber()).stream()
            .filter(one -> request.obligations().contains(one.obligation().id()))
            .toList();
    BigDecimal value = contracts.amount(contract, request.cutOff());
    FineGround ground = grounds.of(contract, firstDayLate(asked, request.cutOff()));
    List<FineComputation.Line> lines =
        FineLines.of(asked, request.cutOff(), request.excusedDays(), value, ground);
    return new Computed(
        value, ground, lines, FineFormula.of(FinePart.of(lines), value, ground.rules()));
  }

  /** What the formula gave, before it has a row. */
  record Computed(
      BigDecimal value, FineGround ground, List<FineComputation.Line> lines, FineResult result) {}

  private static LocalDate firstDayLate(List<Fulfilment> asked, LocalDate cutOff) {
    return asked.stream()
        .filter(one -> !one.lateParts(cutOff).isEmpty() || one.daysLate(cutOff) > 0)
        .map(one -> one.obligation().dueOn().plusDays(1))
        .min(Comparator.naturalOrder())
        .orElse(cutOff);
  }

  private static Map<String, Object> facts(FineComputation of) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("computation", of.id());
    facts.put("stage", of.stage().label());
    facts.put("cutOff", Words.date(of.cutOff()));
    facts.put("value", of.contractValue());
    facts.put("gross", of.result().gross().toPlainString());
    facts.put("payable", Words.money(of.result().payable()));
    facts.put("flag", of.result().flag());
    facts.put("decisionVersion", of.ground().tableVersion());
    return facts;
  }
}
