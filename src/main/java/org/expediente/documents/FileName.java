package org.expediente.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.expediente.problem.Refusal;

/** A name that is safe to store and to hand out again: one segment, one extension, no tricks. */
record FileName(String value, String extension) {
  static final int MAX_LENGTH = 200;

  /** Endings that a program or browser would run if the last one were cut off or hidden. */
  private static final Set<String> RUNNABLE =
      Set.of(
          "bat", "cmd", "exe", "hta", "htm", "html", "jar", "js", "jsp", "lnk", "msi", "php", "pif",
          "ps1", "py", "scr", "sh", "svg", "vbs", "wsf", "xhtml", "zip");

  static FileName of(String raw) {
    String name = lastSegment(Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC));
    if (name.codePoints().anyMatch(FileName::hidden)) {
      throw refused("El nombre del archivo lleva caracteres invisibles. Cámbiele el nombre.");
    }
    if (name.length() > MAX_LENGTH) {
      throw refused("El nombre del archivo pasa de 200 caracteres. Acórtelo.");
    }
    int dot = name.lastIndexOf('.');
    if (dot < 1 || dot == name.length() - 1) {
      throw refused("El archivo necesita un nombre con extensión, por ejemplo «acta.pdf».");
    }
    FileName made = new FileName(name, name.substring(dot + 1).toLowerCase(Locale.ROOT));
    made.refuseSecondExtension(name.substring(0, dot));
    return made;
  }

  private static String lastSegment(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
  }

  /** Control characters, and format characters such as those that turn the reading direction. */
  private static boolean hidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT;
  }

  private void refuseSecondExtension(String stem) {
    List<String> parts = List.of(stem.toLowerCase(Locale.ROOT).split("\\."));
    for (String part : parts.subList(1, parts.size())) {
      String inner = part.strip();
      if (RUNNABLE.contains(inner)
          || (!inner.equals(extension) && FileKind.ofExtension(inner).isPresent())) {
        throw refused(
            "El nombre «%s» lleva dos extensiones. Déjele solo la verdadera.".formatted(value));
      }
    }
  }

  private static Refusal refused(String sentence) {
    return Refusal.invalid("document.fileName", sentence);
  }
}
