package org.expediente.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.casefile.CaseFiles;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the auditor's questions of each procedure (A.8, B.8), to Auditoría Interna alone; each
 * answer is journaled.
 */
@Service
public class AuditDesk {
  private static final String AUDIT = "audit";

  private final Questions questions;
  private final JdbcClient db;
  private final CaseFiles cases;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  AuditDesk(
      Questions questions,
      JdbcClient db,
      CaseFiles cases,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.questions = questions;
    this.db = db;
    this.cases = cases;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * All questions of a procedure, in their order.
   *
   * @param procedure as in the case file, e.g. {@code funds}
   * @throws Refusal forbidden, for anybody but Auditoría Interna
   */
  public List<Question> questions(String procedure) {
    auditOnly();
    return questions.of(procedure);
  }

  /**
   * Runs a question; that it was asked is journaled in the same transaction.
   *
   * @throws Refusal forbidden, for anybody but Auditoría Interna; notFound, for an unknown question
   *     or case; invalid, for dates that the question does not know
   */
  @Transactional
  public Answer ask(String procedure, String id, Asked asked) {
    auditOnly();
    Question question = questions.get(procedure, id);
    if (asked.dated() && !question.byDates()) {
      throw Refusal.invalid(
          "question.dates",
          List.of(new FieldProblem("from", "Esta pregunta no se filtra por fechas. Quítelas.")));
    }
    if (asked.caseNumber() != null) {
      cases.visible(asked.caseNumber(), actors.current());
    }
    Map<String, Object> params = params(asked);
    long total =
        db.sql("select count(*) from (\n" + question.sql() + "\n) counted")
            .params(params)
            .query(Long.class)
            .single();
    AnswerReader.Table table =
        db.sql(question.sql() + "\noffset :skipped rows fetch next :size rows only")
            .params(params)
            .query(new AnswerReader(clock.getZone()));
    journal.record(
        new Act(
            asked.caseNumber(), procedure + ".questionAsked", null, facts(question, asked, total)));
    return new Answer(question, table.columns(), table.rows(), total);
  }

  private Map<String, Object> params(Asked asked) {
    Map<String, Object> params = new HashMap<>();
    params.put("case", asked.caseNumber() == null ? "%" : asked.caseNumber());
    params.put("from", asked.first());
    params.put("to", asked.last());
    params.put("since", morning(asked.first()));
    params.put("until", morning(asked.last().plusDays(1)));
    params.put("today", LocalDate.now(clock));
    params.put("skipped", (long) asked.page() * asked.size());
    params.put("size", asked.size());
    return params;
  }

  private OffsetDateTime morning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private static Map<String, Object> facts(Question question, Asked asked, long total) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("question", question.id());
    facts.put("title", question.title());
    facts.put("from", asked.first());
    facts.put("to", asked.last());
    facts.put("page", asked.page());
    facts.put("rows", total);
    return facts;
  }

  private void auditOnly() {
    if (!actors.current().in(AUDIT)) {
      throw Refusal.forbidden(
          "question.auditOnly",
          "Solo Auditoría Interna puede consultar las preguntas de auditoría.");
    }
  }
}
