package org.expediente.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.expediente.documents.Documents;
import org.springframework.stereotype.Component;

/** What a document of a case says, as a person reads it. */
@Component
public class IssuedText {
  private final Documents documents;

  IssuedText(Documents documents) {
    this.documents = documents;
  }

  /** Text of the newest document of this type, in one line. */
  public String of(String caseNumber, String type) {
    long id =
        documents.of(caseNumber).stream()
            .filter(document -> document.type().equals(type))
            .reduce((first, second) -> second)
            .orElseThrow(() -> new AssertionError(type + " is not in " + caseNumber))
            .id();
    try (PDDocument pdf = Loader.loadPDF(documents.content(id).readAllBytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
