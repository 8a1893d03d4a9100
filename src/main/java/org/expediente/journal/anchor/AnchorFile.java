package org.expediente.journal.anchor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.expediente.journal.AnchorText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Appends to a text file, best on a disk that the database's administrator cannot write. */
@Component
class AnchorFile implements AnchorPlace {
  private final String file;

  AnchorFile(@Value("${expediente.journal.anchor.file:}") String file) {
    this.file = file;
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public boolean wanted() {
    return !file.isBlank();
  }

  @Override
  public void keep(AnchorText heads) throws IOException {
    Path path = Path.of(file).toAbsolutePath();
    Files.createDirectories(path.getParent());
    try (FileChannel out =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer text = ByteBuffer.wrap(heads.text().getBytes(StandardCharsets.UTF_8));
      while (text.hasRemaining()) {
        out.write(text);
      }
      out.force(true);
    }
  }
}
