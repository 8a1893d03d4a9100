package org.expediente.engine.gate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of a deployment as it was sent.
 *
 * @param name without folders: a start from unpacked classes deploys whole paths
 */
record SentFile(String name, byte[] content) {
  SentFile {
    name = plain(name);
  }

  /** Names without folders. */
  static Set<String> names(Collection<String> names) {
    return names.stream().map(SentFile::plain).collect(Collectors.toSet());
  }

  private static String plain(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
