package org.expediente.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that ends with the SHA-256 of each of its files, as {@code sha256sum -c} reads them. */
final class DossierZip implements AutoCloseable {
  private final ZipOutputStream zip;
  private final StringBuilder manifest = new StringBuilder();

  DossierZip(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void add(String name, String text) throws IOException {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String name, byte[] content) throws IOException {
    manifest.append(sha256(content)).append("  ").append(name).append('\n');
    put(name, content);
  }

  /** Writes the list of files; nothing can be added afterwards. */
  @Override
  public void close() throws IOException {
    put("manifest.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private void put(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
