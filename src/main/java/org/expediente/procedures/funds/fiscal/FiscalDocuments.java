package org.expediente.procedures.funds.fiscal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.database.FirstRow;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Charges each fiscal document once, in all cases and years (A.4, A.10). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FiscalDocuments {
  private final JdbcClient db;
  private final FirstRow firstRow;
  private final Clock clock;

  FiscalDocuments(JdbcClient db, FirstRow firstRow, Clock clock) {
    this.db = db;
    this.firstRow = firstRow;
    this.clock = clock;
  }

  /**
   * Takes the document for this use, if it is free.
   *
   * @param kind {@link FiscalUse#ACCOUNTING} or {@link FiscalUse#DIRECT_PAYMENT}
   * @return where it was charged before; empty where it is charged here now
   */
  public Optional<FiscalUse> take(FiscalDocument document, String caseNumber, String kind) {
    boolean free = firstRow.insert(() -> insert(document, caseNumber, kind));
    return free ? Optional.empty() : use(document);
  }

  /**
   * As {@link #take}, for whoever cannot go on without.
   *
   * @throws Refusal conflict, where it was charged before
   */
  public void charge(FiscalDocument document, String caseNumber, String kind) {
    take(document, caseNumber, kind)
        .ifPresent(
            use -> {
              throw Refusal.conflict(
                  "funds.document.used",
                  "Documento ya rendido en %s el %s."
                      .formatted(use.caseNumber(), Words.date(use.usedOn())));
            });
  }

  /** Where a document of this issuer, kind and number was charged, in whatever spelling. */
  public Optional<FiscalUse> use(FiscalDocument document) {
    return db.sql(
            "select case_number, use_kind as kind, used_on from fund_fiscal_document"
                + " where issuer = ? and type = ? and number_key = ?")
        .params(document.issuer(), document.type().name(), document.numberKey())
        .query(FiscalUse.class)
        .optional();
  }

  /** Where another document with the very same file was charged. */
  public Optional<FiscalUse> sameFile(FiscalDocument document) {
    return db.sql(
            "select case_number, use_kind as kind, used_on from fund_fiscal_document"
                + " where sha256 = ? and not (issuer = ? and type = ? and number_key = ?)"
                + " order by id fetch first 1 rows only")
        .params(
            document.sha256() == null ? "-" : document.sha256(),
            document.issuer(),
            document.type().name(),
            document.numberKey())
        .query(FiscalUse.class)
        .optional();
  }

  /**
   * Other documents that look like it: the same file, or issuer, amount and day. Sentences in
   * Spanish.
   */
  public List<String> alike(FiscalDocument document) {
    return db.sql(
            """
            select case when sha256 = :sha then 'Archivo idéntico al documento '
                else 'Mismo emisor, monto y fecha que el documento ' end
              || number || ' de ' || case_number || '.'
            from fund_fiscal_document
            where (sha256 = :sha or (issuer = :issuer and total = :total and issued_on = :day))
              and not (issuer = :issuer and type = :type and number_key = :key)
            order by id""")
        .param("sha", document.sha256() == null ? "-" : document.sha256())
        .param("issuer", document.issuer())
        .param("total", document.total())
        .param("day", document.issuedOn())
        .param("type", document.type().name())
        .param("key", document.numberKey())
        .query(String.class)
        .list();
  }

  private void insert(FiscalDocument document, String caseNumber, String kind) {
    db.sql(
            "insert into fund_fiscal_document (issuer, type, number, number_key, issued_on, total,"
                + " sha256, case_number, use_kind, used_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            document.issuer(),
            document.type().name(),
            document.number(),
            document.numberKey(),
            document.issuedOn(),
            document.total(),
            document.sha256(),
            caseNumber,
            kind,
            LocalDate.now(clock))
        .update();
  }
}
