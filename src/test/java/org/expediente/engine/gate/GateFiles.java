package org.expediente.engine.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small good deployment, and what becomes of it when one thing in it is changed. */
final class GateFiles {
  static final String DIAGRAM = "gate-probe.bpmn";
  static final String TABLE = "gate-probe-check.dmn";
  static final String FORM = "gate-fill.form";

  private final Map<String, String> files = new LinkedHashMap<>();

  private GateFiles() {}

  static GateFiles good() {
    GateFiles good = new GateFiles();
    for (String name : new String[] {DIAGRAM, TABLE, FORM}) {
      try {
        good.files.put(name, Files.readString(Path.of("src/test/resources/gate", name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return good;
  }

  /** Replaces a text that must be there, once. */
  GateFiles with(String file, String text, String instead) {
    String before = files.get(file);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    int at = before.indexOf(text);
    files.put(file, before.substring(0, at) + instead + before.substring(at + text.length()));
    return this;
  }

  GateFiles add(String file, String content) {
    files.put(file, content);
    return this;
  }

  GateFiles without(String file) {
    files.remove(file);
    return this;
  }

  Map<String, String> all() {
    return files;
  }
}
