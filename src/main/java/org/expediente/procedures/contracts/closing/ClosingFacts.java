package org.expediente.procedures.contracts.closing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** How a contract stands, in sentences for forms and rows for documents. */
@Component
public class ClosingFacts {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Fines fines;
  private final Clock clock;

  ClosingFacts(Contracts contracts, Obligations obligations, Fines fines, Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.fines = fines;
    this.clock = clock;
  }

  /** Contract, amount, term and fines; a line each. */
  public String summary(Contract contract) {
    String term =
        contract.startsOn() == null
            ? "Sin orden de inicio."
            : "Plazo: del %s al %s."
                .formatted(Words.date(contract.startsOn()), Words.date(contract.endsOn()));
    return String.join(
        "\n",
        contract.title(),
        contract.subject(),
        "Monto vigente: %s. Estado: %s."
            .formatted(Words.money(amount(contract)), word(contract.state())),
        term,
        "Multas: %s.".formatted(Words.money(fines.accumulated(contract.caseNumber()))));
  }

  /** What became of each obligation, a line each. */
  public String fulfilment(Contract contract) {
    return obligations.fulfilments(contract.caseNumber()).stream()
        .map(one -> "%s: %s".formatted(one.obligation().title(), met(one)))
        .collect(Collectors.joining("\n"));
  }

  private String met(Fulfilment one) {
    int late = one.daysLate(LocalDate.now(clock));
    return one.met()
        ? "vencía el %s, se cumplió el %s, %d días de atraso."
            .formatted(Words.date(one.obligation().dueOn()), Words.date(one.metOn()), late)
        : "vencía el %s, no se cumplió; se recibió %s de %s."
            .formatted(
                Words.date(one.obligation().dueOn()),
                Words.money(one.delivered()),
                Words.money(one.obligation().amount()));
  }

  /** Obligations as rows of a document: code, description, dueOn, metOn and days, as texts. */
  public List<Map<String, String>> rows(Contract contract) {
    return obligations.fulfilments(contract.caseNumber()).stream().map(this::row).toList();
  }

  private Map<String, String> row(Fulfilment one) {
    return Map.of(
        "code", one.obligation().code(),
        "description", one.obligation().description(),
        "dueOn", Words.date(one.obligation().dueOn()),
        "metOn", one.met() ? Words.date(one.metOn()) : "No se cumplió",
        "days", String.valueOf(one.daysLate(LocalDate.now(clock))));
  }

  /** USD in force today. */
  public BigDecimal amount(Contract contract) {
    return contracts.amount(contract, LocalDate.now(clock));
  }

  /** A stored code as a word in a sentence: {@code EN_EJECUCION} reads {@code en ejecución}. */
  public static String word(Object code) {
    String words = code.toString().replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.replaceAll("cion\\b", "ción");
  }
}
