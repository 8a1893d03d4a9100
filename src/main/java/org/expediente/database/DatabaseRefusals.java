package org.expediente.database;

import java.sql.SQLException;
import org.expediente.problem.Refusal;

/** What the database refuses because of the value that came in, said as the caller's error. */
public final class DatabaseRefusals {
  private DatabaseRefusals() {}

  /** The refusal that the SQL state of {@code error} stands for, or null for any other failure. */
  public static Refusal of(Throwable error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        return of(sql.getSQLState());
      }
    }
    return null;
  }

  private static Refusal of(String state) {
    return switch (state) {
      case "22001" ->
          Refusal.invalid(
              "text.tooLong", "Un texto es demasiado largo y no se guardó nada. Acórtelo.");
      case "22021", "22P05" ->
          Refusal.invalid(
              "text.character", "Un texto tiene un carácter que no se puede guardar. Quítelo.");
      case "23505" ->
          Refusal.conflict("data.exists", "El dato ya existe y no se guardó nada. Use otro.");
      case "40001", "40P01" ->
          Refusal.conflict(
              "data.race",
              "Alguien se adelantó y cambió esto mismo. Actualice la página y revise antes de"
                  + " repetir.");
      default -> null;
    };
  }
}
