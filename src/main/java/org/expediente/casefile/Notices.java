package org.expediente.casefile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices from a case to a group, kept in the case: {@code ${notices.send(execution, 'authority',
 * 'funds.planLate')}}.
 */
@DiagramBean("notices")
public class Notices {
  private final JdbcClient db;
  private final NoticeTexts texts;
  private final Journal journal;
  private final Clock clock;

  Notices(JdbcClient db, NoticeTexts texts, Journal journal, Clock clock) {
    this.db = db;
    this.texts = texts;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Sends a notice of the execution's case.
   *
   * @param toGroup group id
   * @param textKey key in {@code notices.properties}
   * @throws IllegalArgumentException for a key without text
   */
  @Transactional
  public void send(DelegateExecution execution, String toGroup, String textKey) {
    String number = execution.getProcessBusinessKey();
    String text = texts.text(textKey, number);
    db.sql(
            "insert into case_notice (case_number, to_group, text_key, text, sent_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            number,
            toGroup,
            textKey,
            text,
            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
    Map<String, String> data = Map.of("group", toGroup, "key", textKey, "text", text);
    journal.record(new Act(number, "notice.sent", execution.getCurrentActivityId(), data));
  }

  /** The notices of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<Notice> of(String caseNumber) {
    return db.sql(
            "select case_number, to_group, text_key, text, sent_at as at from case_notice"
                + " where case_number = ? order by id")
        .param(caseNumber)
        .query(Notice.class)
        .list();
  }
}
