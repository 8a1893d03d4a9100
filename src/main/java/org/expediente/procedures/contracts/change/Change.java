package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.DayWords;

/**
 * A request for an extension or a modification. Denied and inadmissible ones stay: whoever finds
 * out whether a delay is the contractor's fault reads them.
 *
 * @param obligationId null for all obligations that were pending, and for a modification
 * @param days calendar days asked for; null for a modification
 * @param amount USD asked for, below zero for a decrease; null for an extension
 * @param grantedDays null unless days were granted
 * @param dueOn last day to ask, as it stood on that day
 * @param late whether it came after that day
 * @param requester {@code CONTRATISTA} or {@code ADMINISTRADOR}
 * @param requestedBy user id
 * @param resolvedOn null while it is under way
 */
public record Change(
    long id,
    String contractCase,
    ChangeKind kind,
    Long obligationId,
    Integer days,
    BigDecimal amount,
    Integer grantedDays,
    CauseKind causeKind,
    String cause,
    LocalDate dueOn,
    boolean late,
    ChangeState state,
    String requester,
    String requestedBy,
    LocalDate requestedOn,
    OffsetDateTime requestedAt,
    LocalDate resolvedOn) {

  /** What an incident weighs as a defence: what was asked, when, why, and what became of it. */
  public String defence() {
    String told =
        late
            ? lateness()
            : "%s pedida el %s, %s.".formatted(title(), Words.date(requestedOn), state.label());
    return "%s Causa alegada: %s.\n%s".formatted(told, causeKind.label(), cause);
  }

  /** The sentence of the data dictionary for what came too late. */
  public String lateness() {
    return "%s presentada después del vencimiento (%s)."
        .formatted(kind == ChangeKind.PRORROGA ? "Prórroga" : "Modificación", Words.date(dueOn));
  }

  /** {@code Prórroga de 30 días}, to begin a sentence. */
  public String title() {
    return kind == ChangeKind.PRORROGA
        ? "Prórroga de " + DayWords.of(days)
        : "Modificación de %s".formatted(Words.money(amount));
  }
}
