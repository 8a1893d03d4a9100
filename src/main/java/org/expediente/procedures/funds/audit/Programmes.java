package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.access.Actors;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.CaseQuery;
import org.expediente.casefile.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where programmes stand, of the cases that the acting person may see. */
@Service
@Transactional(readOnly = true)
public class Programmes {
  private static final String FUNDS = "funds";

  private final CaseFiles cases;
  private final ProgrammeTable table;
  private final Actors actors;
  private final Clock clock;

  Programmes(CaseFiles cases, ProgrammeTable table, Actors actors, Clock clock) {
    this.cases = cases;
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * The programmes, newest case first. A case in which no assignment is registered yet is none.
   *
   * @param q part of the number, the title or the organisation's name; null for all
   * @throws org.expediente.problem.Refusal invalid, for a page or size that makes no sense
   */
  public Page<Programme> visible(String q, int page, int size) {
    Page<CaseFile> found =
        cases.search(new CaseQuery(q, FUNDS, null, page, size), actors.current());
    List<String> numbers = found.items().stream().map(CaseFile::number).toList();
    return new Page<>(
        numbers.isEmpty() ? List.of() : all(numbers), found.page(), found.size(), found.total());
  }

  private List<Programme> all(List<String> numbers) {
    Map<String, Programme.Books> books =
        table.books(numbers).stream()
            .collect(Collectors.toMap(Programme.Books::number, one -> one));
    Map<String, List<AdvanceState>> advances =
        table.advances(numbers).stream().collect(Collectors.groupingBy(AdvanceState::caseNumber));
    Map<String, List<MeasuredResult>> results =
        table.results(numbers).stream().collect(Collectors.groupingBy(MeasuredResult::caseNumber));
    return numbers.stream()
        .filter(books::containsKey)
        .map(
            number ->
                programme(
                    books.get(number),
                    advances.getOrDefault(number, List.of()),
                    results.getOrDefault(number, List.of())))
        .toList();
  }

  private Programme programme(
      Programme.Books books, List<AdvanceState> advances, List<MeasuredResult> results) {
    BigDecimal accepted =
        advances.stream().map(AdvanceState::accepted).reduce(BigDecimal.ZERO, BigDecimal::add);
    Aging aging = Aging.of(advances, books.refunded(), LocalDate.now(clock));
    return new Programme(books, accepted, aging, results);
  }
}
