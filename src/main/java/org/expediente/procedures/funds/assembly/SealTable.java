package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.documents.StoredDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_case_seal}. */
@Repository
class SealTable {
  private final JdbcClient db;
  private final Clock clock;

  SealTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Seal> find(String caseNumber) {
    return db.sql(
            "select case_number, journal_seq, journal_hash, documents, keep_until"
                + " from fund_case_seal where case_number = ?")
        .param(caseNumber)
        .query(Seal.class)
        .optional();
  }

  void add(Seal seal) {
    db.sql(
            "insert into fund_case_seal (case_number, journal_seq, journal_hash, documents,"
                + " sealed_on, keep_until) values (?, ?, ?, ?, ?, ?)")
        .params(
            seal.caseNumber(),
            seal.journalSeq(),
            seal.journalHash(),
            seal.documents(),
            LocalDate.now(clock),
            seal.keepUntil())
        .update();
  }

  void issued(StoredDocument index) {
    db.sql("update fund_case_seal set document_id = ?, sha256 = ? where case_number = ?")
        .params(index.id(), index.sha256(), index.caseNumber())
        .update();
  }
}
