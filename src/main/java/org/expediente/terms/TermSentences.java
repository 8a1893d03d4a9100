package org.expediente.terms;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.expediente.parameters.ParameterUnit;

/** Explains a term from its stored row alone, so that it reads the same after the law changed. */
final class TermSentences {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private TermSentences() {}

  static String of(Term term) {
    List<String> sentences = new ArrayList<>();
    sentences.add(length(term));
    if (!term.skipped().isEmpty()) {
      sentences.add(
          "No se cuentan los fines de semana ni estos días: %s.".formatted(term.skipped()));
    }
    term.suspensions().forEach(suspension -> sentences.add(stopped(suspension)));
    sentences.add(due(term));
    term.history().stream()
        .filter(change -> !change.dueBefore().equals(change.dueAfter()))
        .forEach(change -> sentences.add(moved(change)));
    sentences.add(basis(term));
    return String.join(" ", sentences);
  }

  private static String length(Term term) {
    return "%d %s desde el %s (calendario %s)."
        .formatted(term.days(), unit(term), SpanishDates.day(term.start()), term.calendarVersion());
  }

  private static String unit(Term term) {
    boolean one = term.days() == 1;
    return switch (ParameterUnit.of(term.unit())) {
      case CALENDAR_DAYS -> one ? "día calendario" : "días calendario";
      case MONTHS -> one ? "mes" : "meses";
      default -> one ? "día hábil" : "días hábiles";
    };
  }

  private static String stopped(Suspension suspension) {
    String why = suspension.reason().label() + ": " + suspension.explanation();
    String since = "El plazo se suspendió el " + SpanishDates.day(suspension.from());
    return suspension.until() == null
        ? "%s (%s) y no corre.".formatted(since, why)
        : "%s (%s) y corre de nuevo desde el %s."
            .formatted(since, why, SpanishDates.day(suspension.until()));
  }

  private static String due(Term term) {
    String verb =
        switch (term.state()) {
          case OPEN -> "Vence";
          case SUSPENDED -> "Sin la suspensión vencería";
          case EXPIRED -> "Venció";
          case MET, CANCELLED -> "Vencía";
        };
    return "%s el %s, %s."
        .formatted(verb, SpanishDates.day(term.dueDate()), term.due().format(TIME));
  }

  private static String moved(TermChange change) {
    return "Antes vencía el %s; cambió por: %s."
        .formatted(SpanishDates.day(change.dueBefore()), change.cause());
  }

  /** A basis that the owner has not confirmed must never look like law. */
  private static String basis(Term term) {
    return "Fundamento: %s."
        .formatted(
            term.ratified()
                ? term.legalBasis()
                : "propuesta institucional, pendiente de ratificar");
  }
}
