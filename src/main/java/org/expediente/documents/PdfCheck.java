package org.expediente.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.expediente.problem.Refusal;

/** A PDF must open for everybody, carry nothing but pages, and end where it says. */
final class PdfCheck {
  private static final String END = "%%EOF";

  private PdfCheck() {}

  static void check(byte[] content) {
    refuseTail(content);
    try (PDDocument pdf = Loader.loadPDF(content)) {
      if (pdf.getNumberOfPages() == 0) {
        throw damaged();
      }
      if (active(pdf)) {
        throw refused(
            "El PDF contiene programas o archivos adjuntos. Imprímalo a PDF y cargue el nuevo.");
      }
    } catch (InvalidPasswordException e) {
      throw refused("El PDF está protegido con contraseña. Guárdelo sin ella y vuelva a cargarlo.");
    } catch (IOException e) {
      throw damaged();
    }
  }

  /** Bytes after the end are how a second file hides in a PDF. */
  private static void refuseTail(byte[] content) {
    int window = Math.max(0, content.length - 2048);
    String tail = new String(content, window, content.length - window, StandardCharsets.ISO_8859_1);
    int end = tail.lastIndexOf(END);
    if (end < 0 || !tail.substring(end + END.length()).chars().allMatch(c -> c <= ' ')) {
      throw damaged();
    }
  }

  private static boolean active(PDDocument pdf) throws IOException {
    var catalog = pdf.getDocumentCatalog();
    var first = catalog.getOpenAction();
    if (first instanceof PDActionJavaScript || first instanceof PDActionLaunch) {
      return true;
    }
    PDDocumentNameDictionary names = catalog.getNames();
    return names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null);
  }

  private static Refusal damaged() {
    return refused(
        "El PDF está incompleto o dañado. Ábralo, vuelva a guardarlo como PDF y cárguelo otra vez.");
  }

  private static Refusal refused(String sentence) {
    return Refusal.invalid("document.pdf", sentence);
  }
}
