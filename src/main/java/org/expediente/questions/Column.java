package org.expediente.questions;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/**
 * A column of an answer.
 *
 * @param label Spanish
 */
public record Column(String label, Kind kind) {

  /** How to read the cells of a column. */
  public enum Kind {
    TEXT,
    MONEY,
    NUMBER,
    DATE,
    MOMENT,
    FLAG
  }

  static Column of(ResultSetMetaData data, int i) throws SQLException {
    return new Column(data.getColumnLabel(i), kind(data, i));
  }

  private static Kind kind(ResultSetMetaData data, int i) throws SQLException {
    return switch (data.getColumnType(i)) {
      case Types.NUMERIC, Types.DECIMAL -> data.getScale(i) == 2 ? Kind.MONEY : Kind.TEXT;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.NUMBER;
      case Types.DATE -> Kind.DATE;
      // the one is PostgreSQL's name for it, the other H2's
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
      case Types.BIT, Types.BOOLEAN -> Kind.FLAG;
      default -> Kind.TEXT;
    };
  }
}
