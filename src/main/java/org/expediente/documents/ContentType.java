package org.expediente.documents;

import java.util.Map;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** What bytes really are, whatever they are called. */
final class ContentType {
  private static final Tika TIKA = new Tika();
  private static final String TEXT = "text/plain";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("application/pdf", "un PDF"),
          Map.entry("image/jpeg", "una imagen JPG"),
          Map.entry("image/png", "una imagen PNG"),
          Map.entry("image/svg+xml", "un dibujo SVG"),
          Map.entry("text/html", "una página web"),
          Map.entry("application/xhtml+xml", "una página web"),
          Map.entry("application/xml", "un archivo XML"),
          Map.entry(TEXT, "texto simple"),
          Map.entry("application/zip", "un archivo comprimido o de Office"),
          Map.entry("application/x-tika-ooxml", "un archivo comprimido o de Office"),
          Map.entry("application/x-tika-msoffice", "un archivo de Office"),
          Map.entry("application/x-msdownload", "un programa ejecutable"),
          Map.entry("application/x-dosexec", "un programa ejecutable"),
          Map.entry("application/x-elf", "un programa ejecutable"),
          Map.entry("application/x-executable", "un programa ejecutable"),
          Map.entry("application/x-sh", "un programa ejecutable"),
          Map.entry("application/octet-stream", "de un tipo desconocido"));

  private ContentType() {}

  /** Media type by magic bytes alone: a name could only talk the detector into believing it. */
  static String of(byte[] content) {
    return MediaType.parse(TIKA.detect(content)).getBaseType().toString();
  }

  /** Whether content of the {@code real} type may be called {@code claimed}. */
  static boolean agree(String real, String claimed) {
    return real.equals(claimed) || (claimed.equals("text/csv") && real.equals(TEXT));
  }

  /** Spanish words for a media type, e.g. {@code una página web}. */
  static String inWords(String mediaType) {
    return WORDS.getOrDefault(mediaType, "del tipo " + mediaType);
  }
}
