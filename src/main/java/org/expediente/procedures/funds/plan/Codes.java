package org.expediente.procedures.funds.plan;

import java.util.HashSet;
import java.util.Set;
import org.expediente.procedures.funds.table.TableRow;

/** Codes of one table: each may occur once. */
final class Codes {
  private final Set<String> seen = new HashSet<>();

  /** The code of the row, or null with a problem noted. */
  String next(TableRow row, String column) {
    String code = row.code(column);
    return code == null || seen.add(code)
        ? code
        : row.problem(column, "el código " + code + " está repetido.");
  }
}
