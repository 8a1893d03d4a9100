package org.expediente.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of the table {@code document}. */
@Repository
class DocumentTable {
  private final JdbcClient jdbc;

  DocumentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Inserts a document in force and gives its id. */
  long insert(Draft row, String sha256, Instant createdAt, String createdBy) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into document (case_number, type, title, file_name, media_type, size, sha256,
              classification, status, number, verification_code, task_id, created_at, created_by)
            values (:caseNumber, :type, :title, :fileName, :mediaType, :size, :sha256,
              :classification, 'VIGENTE', :number, :code, :taskId, :createdAt, :createdBy)
            """)
        .param("caseNumber", row.caseNumber())
        .param("type", row.type().id())
        .param("title", row.title())
        .param("fileName", row.fileName())
        .param("mediaType", row.mediaType())
        .param("size", row.content().length)
        .param("sha256", sha256)
        .param("classification", row.type().classification().name())
        .param("number", row.number())
        .param("code", row.verificationCode())
        .param("taskId", row.taskId())
        .param("createdAt", createdAt.atOffset(ZoneOffset.UTC))
        .param("createdBy", createdBy)
        .update(key, "id");
    return key.getKey().longValue();
  }

  Optional<StoredDocument> find(long id) {
    return jdbc.sql("select * from document where id = ?")
        .param(id)
        .query(DocumentTable::row)
        .optional();
  }

  Optional<StoredDocument> byCode(String code) {
    return jdbc.sql("select * from document where verification_code = ?")
        .param(code)
        .query(DocumentTable::row)
        .optional();
  }

  List<StoredDocument> of(String caseNumber) {
    return jdbc.sql("select * from document where case_number = ? order by id")
        .param(caseNumber)
        .query(DocumentTable::row)
        .list();
  }

  boolean present(String caseNumber, String type) {
    return jdbc.sql(
                "select count(*) from document where case_number = ? and type = ?"
                    + " and status = 'VIGENTE'")
            .param(caseNumber)
            .param(type)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Takes a document out of force; false where somebody else did so before. */
  boolean leaveForce(long id, DocumentStatus status, String reason, Long replacedBy) {
    return jdbc.sql(
                """
                update document set status = :status, status_reason = :reason,
                  replaced_by = :replacedBy
                where id = :id and status = 'VIGENTE'
                """)
            .param("status", status.name())
            .param("reason", reason)
            .param("replacedBy", replacedBy)
            .param("id", id)
            .update()
        == 1;
  }

  private static StoredDocument row(ResultSet row, int number) throws SQLException {
    return new StoredDocument(
        row.getLong("id"),
        row.getString("case_number"),
        row.getString("type"),
        row.getString("title"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        Classification.valueOf(row.getString("classification")),
        DocumentStatus.valueOf(row.getString("status")),
        row.getString("number"),
        row.getString("verification_code"),
        row.getString("task_id"),
        row.getObject("replaced_by", Long.class),
        row.getString("status_reason"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("created_by"));
  }
}
