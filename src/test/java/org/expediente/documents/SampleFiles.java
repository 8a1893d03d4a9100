package org.expediente.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small files that are what they say, for tests that hand in documents. */
public final class SampleFiles {
  private SampleFiles() {}

  /** A PDF of one empty page; {@code title} makes its bytes differ from another's. */
  public static byte[] pdf(String title) {
    return pdf(
        document -> {
          document.addPage(new PDPage());
          document.getDocumentInformation().setTitle(title);
        });
  }

  /** A one-pixel PNG. */
  public static byte[] png() {
    var image = new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
    return bytes(out -> javax.imageio.ImageIO.write(image, "png", out));
  }

  public static byte[] csv(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] pdf(Writing<PDDocument> content) {
    return bytes(
        out -> {
          try (PDDocument document = new PDDocument()) {
            content.write(document);
            document.save(out);
          }
        });
  }

  static byte[] zip() {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("nit.csv"));
            zip.write("nit\n".getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** The first bytes of a Windows program. */
  static byte[] program() {
    byte[] program = new byte[256];
    program[0] = 'M';
    program[1] = 'Z';
    program[60] = (byte) 0x80;
    program[128] = 'P';
    program[129] = 'E';
    return program;
  }

  private static byte[] bytes(Writing<ByteArrayOutputStream> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  interface Writing<T> {
    void write(T target) throws IOException;
  }
}
