package org.expediente.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.expediente.problem.Refusal;

/**
 * A file that passed every check of its type.
 *
 * @param content as sent, byte for byte
 * @param text of a table, its content without byte order mark; else null
 */
record ReceivedFile(FileName name, String mediaType, byte[] content, byte[] text) {

  /** Reads no more than the type allows, then checks; refuses with what to do. */
  static ReceivedFile of(DocumentType type, String rawName, InputStream in) {
    FileName name = FileName.of(rawName);
    FileKind kind = kind(type, name);
    byte[] content = read(type, in);
    String claimed = kind.mediaType(name.extension());
    String real = ContentType.of(content);
    if (!ContentType.agree(real, claimed)) {
      throw Refusal.invalid(
          "document.content",
          "El archivo dice ser %s, pero su contenido es %s. Cargue el archivo original."
              .formatted(name.extension().toUpperCase(Locale.ROOT), ContentType.inWords(real)));
    }
    if (kind == FileKind.PDF) {
      PdfCheck.check(content);
    }
    byte[] text = kind == FileKind.CSV ? CsvCheck.check(content) : null;
    return new ReceivedFile(name, claimed, content, text);
  }

  private static FileKind kind(DocumentType type, FileName name) {
    return FileKind.ofExtension(name.extension())
        .filter(type.kinds()::contains)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "document.kind",
                    "«%s» se entrega como %s; no se admite un archivo .%s."
                        .formatted(type.title(), type.kindsInWords(), name.extension())));
  }

  private static byte[] read(DocumentType type, InputStream in) {
    byte[] content;
    try {
      content = in.readNBytes(Math.toIntExact(type.maxSize() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (content.length == 0) {
      throw Refusal.invalid("document.empty", "El archivo está vacío. Elija otro archivo.");
    }
    if (content.length > type.maxSize()) {
      throw Refusal.invalid(
          "document.tooLarge",
          "El archivo pasa de %s, el máximo para «%s». Redúzcalo o divídalo."
              .formatted(Spanish.size(type.maxSize()), type.title()));
    }
    return content;
  }
}
