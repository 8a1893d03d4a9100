package org.expediente.questions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads whatever columns a question has. */
final class AnswerReader implements ResultSetExtractor<AnswerReader.Table> {
  private final ZoneId zone;

  AnswerReader(ZoneId zone) {
    this.zone = zone;
  }

  record Table(List<Column> columns, List<List<Object>> rows) {}

  @Override
  public Table extractData(ResultSet rs) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
      columns.add(Column.of(rs.getMetaData(), i));
    }
    List<List<Object>> rows = new ArrayList<>();
    while (rs.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(cell(rs, i, columns.get(i - 1).kind()));
      }
      rows.add(row);
    }
    return new Table(columns, rows);
  }

  private Object cell(ResultSet rs, int i, Column.Kind kind) throws SQLException {
    if (rs.getObject(i) == null) {
      return null;
    }
    return switch (kind) {
      case TEXT -> rs.getString(i);
      case MONEY -> money(rs.getBigDecimal(i));
      case NUMBER -> rs.getLong(i);
      case DATE -> rs.getObject(i, LocalDate.class).toString();
      case MOMENT -> moment(rs.getObject(i, OffsetDateTime.class));
      case FLAG -> rs.getBoolean(i);
    };
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  private String moment(OffsetDateTime at) {
    return at.atZoneSameInstant(zone)
        .toOffsetDateTime()
        .truncatedTo(ChronoUnit.SECONDS)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
