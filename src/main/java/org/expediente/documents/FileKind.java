package org.expediente.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file may be. Office files are left out on purpose: they carry macros and look different in
 * every program, while a case must read the same in ten years.
 */
public enum FileKind {
  PDF("PDF", Map.of("pdf", "application/pdf")),
  CSV("tabla CSV", Map.of("csv", "text/csv")),
  IMAGE("imagen JPG o PNG", Map.of("jpg", "image/jpeg", "jpeg", "image/jpeg", "png", "image/png"));

  private final String label;
  private final Map<String, String> mediaTypeByExtension;

  FileKind(String label, Map<String, String> mediaTypeByExtension) {
    this.label = label;
    this.mediaTypeByExtension = mediaTypeByExtension;
  }

  /** Spanish name for messages, e.g. {@code imagen JPG o PNG}. */
  public String label() {
    return label;
  }

  /** File name endings without the dot, sorted. */
  public SortedSet<String> extensions() {
    return new TreeSet<>(mediaTypeByExtension.keySet());
  }

  /** The media type a file with this ending must turn out to be. */
  String mediaType(String extension) {
    return mediaTypeByExtension.get(extension);
  }

  static Optional<FileKind> ofExtension(String extension) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaTypeByExtension.containsKey(extension))
        .findFirst();
  }

  /** The kind by its name in the catalogue, e.g. {@code pdf}. */
  static FileKind ofName(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
