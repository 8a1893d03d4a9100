package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the money is: every amount, none left out (A.10). */
@Order(30)
@Component
class MoneySection implements ReportSection {
  private final FigureBook book;
  private final Clock clock;

  MoneySection(FigureBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public List<Section> of(String caseNumber) {
    Figures figures = book.of(caseNumber);
    List<String> words = new ArrayList<>();
    words.add(
        "Cifras en dólares de los Estados Unidos de América, tomadas de los registros del Ministerio"
            + " el %s. Lo asignado, lo transferido y lo gastado son montos distintos."
                .formatted(Words.date(LocalDate.now(clock))));
    if (!figures.disbursed()) {
      words.add("No se transfirió ni se pagó monto alguno.");
    }
    return List.of(new Section("Montos", words, List.of(), Money.rows(figures)));
  }
}
