package org.expediente.testkit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents under {@code docs/generated} that are written from code and must not drift from it. */
public final class Generated {
  private Generated() {}

  /** Fails if the committed file differs, and leaves the right one in its place to be committed. */
  public static void assertCurrent(String fileName, String content) {
    Path file = Path.of("docs", "generated", fileName);
    try {
      if (Files.exists(file) && Files.readString(file).equals(content)) {
        return;
      }
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    fail(file + " was out of date and has been written anew: look at the difference, commit it");
  }
}
