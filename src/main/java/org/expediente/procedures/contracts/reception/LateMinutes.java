package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.terms.BusinessCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Table {@code contract_late_minutes}: minutes belong to the day of the delivery and reach
 * procurement within three business days (LACAP 82-Bis f).
 */
@Service
@Transactional
public class LateMinutes {
  private static final String RECORDING = "contracts.reception.recordWithin";
  private static final String SENDING = "contracts.reception.toProcurement";

  private final JdbcClient db;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Journal journal;
  private final Clock clock;

  LateMinutes(
      JdbcClient db,
      BusinessCalendar calendar,
      Parameters parameters,
      Journal journal,
      Clock clock) {
    this.db = db;
    this.calendar = calendar;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** All of a contract, oldest first. */
  @Transactional(readOnly = true)
  public List<LateRecord> of(String contractCase) {
    return db.sql(
            """
            select reception_id, contract_case, kind, manager, due_on, done_on, days
            from contract_late_minutes where contract_case = ? order by id""")
        .param(contractCase)
        .query(LateRecord.class)
        .list();
  }

  void noteRecording(Reception of) {
    note(of, "REGISTRO", RECORDING);
  }

  void noteSending(Reception of) {
    note(of, "ENVIO", SENDING);
  }

  /** Last day on which the minutes of a delivery have to be with procurement. */
  LocalDate sendBy(Reception of) {
    return due(of, SENDING);
  }

  /** What the minutes say about themselves: when they were recorded, and how late. */
  int daysToRecord(Reception of) {
    return calendar.businessDaysAfter(
        of.deliveredOn(), of.recordedAt().atZoneSameInstant(clock.getZone()).toLocalDate());
  }

  private void note(Reception of, String kind, String parameter) {
    LocalDate due = due(of, parameter);
    LocalDate today = LocalDate.now(clock);
    int days = calendar.businessDaysAfter(due, today);
    if (days == 0) {
      return;
    }
    db.sql(
            "insert into contract_late_minutes (contract_case, reception_id, kind, manager, due_on,"
                + " done_on, days, noted_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            of.contractCase(),
            of.id(),
            kind,
            of.recordedBy(),
            due,
            today,
            days,
            OffsetDateTime.now(clock))
        .update();
    journal.record(
        new Act(
            of.contractCase(),
            "contracts.minutesLate",
            null,
            Map.of("reception", of.id(), "kind", kind, "due", Words.date(due), "days", days)));
  }

  private LocalDate due(Reception of, String parameter) {
    int days = parameters.integer(parameter, LocalDate.now(clock));
    return calendar.addBusinessDays(of.deliveredOn(), days);
  }
}
