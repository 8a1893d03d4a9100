package org.expediente.procedures.contracts.incident;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Something that happened in the relation.
 *
 * @param caseNumber {@code INC-...}; null for the moment before its case opens
 * @param obligationId the obligation that it concerns, or null
 * @param origin {@code SISTEMA} or {@code PERSONA}
 * @param factOn day of the fact
 * @param knownOn day of knowledge: from it runs the term to report
 * @param facts Spanish
 * @param state {@code ABIERTO}, {@code ARCHIVADO}, {@code COMISIONADO}, {@code CERRADO}
 * @param reportedBy user id
 */
public record Incident(
    long id,
    String caseNumber,
    String contractCase,
    Long obligationId,
    IncidentType type,
    String origin,
    LocalDate factOn,
    LocalDate knownOn,
    String facts,
    String state,
    String reportedBy,
    OffsetDateTime reportedAt) {

  /** Whether nothing more follows. */
  public boolean closed() {
    return state.equals("CERRADO") || state.equals("ARCHIVADO");
  }
}
