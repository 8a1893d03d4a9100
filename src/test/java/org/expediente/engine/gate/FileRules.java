package org.expediente.engine.gate;

import java.util.Set;

/** Lets tests elsewhere see which rules the reader of files knows. */
public final class FileRules {
  private FileRules() {}

  public static Set<String> names() {
    return FileReader.RULES;
  }
}
