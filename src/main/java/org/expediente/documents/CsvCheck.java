package org.expediente.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.expediente.problem.Refusal;

/** A table must be readable text that no spreadsheet will run. */
final class CsvCheck {
  private static final char MARK = '\uFEFF';
  private static final String SIGNED_NUMBER = "[+-][\\d\\s.,()-]*";

  private CsvCheck() {}

  /** Checks the table and gives its UTF-8 bytes without byte order mark. */
  static byte[] check(byte[] content) {
    String text = decode(content);
    String table = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    if (table.isBlank()) {
      throw refused("La tabla CSV está vacía. Llénela y vuelva a cargarla.");
    }
    if (table.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
      throw refused("El archivo no es una tabla CSV de texto. Expórtelo de nuevo como CSV UTF-8.");
    }
    refuseFormulas(table);
    return table.getBytes(StandardCharsets.UTF_8);
  }

  private static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw refused(
          "La tabla no está en UTF-8 y perdería las tildes. En Excel elija «Guardar como», tipo"
              + " «CSV UTF-8 (delimitado por comas)», y vuelva a cargarla.");
    }
  }

  /** Staff open the table in a spreadsheet, which runs cells that begin like a formula. */
  private static void refuseFormulas(String table) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(table)).get();
    try (CSVParser rows = CSVParser.parse(table, format)) {
      for (CSVRecord row : rows) {
        row.stream().filter(CsvCheck::formula).findFirst().ifPresent(cell -> refuseRow(row));
      }
    } catch (IOException | UncheckedIOException e) {
      throw refused("La tabla CSV tiene comillas sin cerrar. Revísela y expórtela de nuevo.");
    }
  }

  private static void refuseRow(CSVRecord row) {
    throw refused(
        "La fila %d tiene una celda que empieza como fórmula (=, @, + o -). Escriba solo el dato."
            .formatted(row.getRecordNumber()));
  }

  private static boolean formula(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == '='
        || first == '@'
        || ((first == '+' || first == '-') && !text.matches(SIGNED_NUMBER));
  }

  /** Excel in Spanish separates by semicolons; the header tells. */
  private static char delimiter(String table) {
    String header = table.lines().findFirst().orElse("");
    return header.chars().filter(c -> c == ';').count()
            > header.chars().filter(c -> c == ',').count()
        ? ';'
        : ',';
  }

  private static Refusal refused(String sentence) {
    return Refusal.invalid("document.csv", sentence);
  }
}
