package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door lets in and with which words it sends the rest away. */
class ReceivedFileTest {
  private static final long LIMIT = 4096;
  private static final DocumentType LETTER = type("Carta", FileKind.PDF);
  private static final DocumentType TABLE = type("Padrón", FileKind.CSV);
  private static final DocumentType PHOTO = type("Foto", FileKind.IMAGE);

  private static DocumentType type(String title, FileKind kind) {
    return new DocumentType(
        "any", title, Classification.INTERNA, false, Set.of(kind), LIMIT, Set.of());
  }

  private static ReceivedFile receive(DocumentType type, String name, byte[] content) {
    return ReceivedFile.of(type, name, new ByteArrayInputStream(content));
  }

  private static void refuses(DocumentType type, String name, byte[] content, String sentence) {
    assertThatThrownBy(() -> receive(type, name, content))
        .isInstanceOf(Refusal.class)
        .hasMessage(sentence);
  }

  @Test
  void takesAnHonestFileByteForByte() {
    byte[] pdf = SampleFiles.pdf("carta");
    ReceivedFile file = receive(LETTER, "C:\\docs\\../Carta n.º 1.PDF", pdf);
    assertThat(file.name().value()).isEqualTo("Carta n.º 1.PDF");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.content()).isEqualTo(pdf);
    assertThat(receive(PHOTO, "patio.png", SampleFiles.png()).mediaType()).isEqualTo("image/png");
  }

  @Test
  void takesATableWithOrWithoutMarkAndKeepsItsBytes() {
    byte[] plain = SampleFiles.csv("nombre,monto", "Niñez,-3.50", "Teléfono,+503 2222-2222");
    assertThat(receive(TABLE, "t.csv", plain).text()).isEqualTo(plain);
    byte[] marked = ("\uFEFF" + new String(plain, StandardCharsets.UTF_8)).getBytes();
    ReceivedFile file = receive(TABLE, "t.csv", marked);
    assertThat(file.content()).isEqualTo(marked);
    assertThat(file.text()).isEqualTo(plain);
  }

  @Test
  void refusesContentThatIsNotWhatTheNameSays() {
    refuses(
        LETTER,
        "factura.pdf",
        SampleFiles.program(),
        "El archivo dice ser PDF, pero su contenido es un programa ejecutable. Cargue el archivo"
            + " original.");
    refuses(
        LETTER,
        "factura.pdf",
        "<!DOCTYPE html><html><body>hola</body></html>".getBytes(),
        "El archivo dice ser PDF, pero su contenido es una página web. Cargue el archivo original.");
    refuses(
        TABLE,
        "padron.csv",
        SampleFiles.zip(),
        "El archivo dice ser CSV, pero su contenido es un archivo comprimido o de Office. Cargue el"
            + " archivo original.");
    refuses(
        PHOTO,
        "patio.jpg",
        SampleFiles.png(),
        "El archivo dice ser JPG, pero su contenido es una imagen PNG. Cargue el archivo original.");
    refuses(
        PHOTO,
        "patio.png",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(),
        "El archivo dice ser PNG, pero su contenido es un dibujo SVG. Cargue el archivo original.");
    refuses(
        TABLE,
        "padron.csv",
        "#!/bin/sh\nrm -rf .\n".getBytes(),
        "El archivo dice ser CSV, pero su contenido es un programa ejecutable. Cargue el archivo"
            + " original.");
  }

  @Test
  void refusesKindsThatTheTypeDoesNotAllow() {
    refuses(
        LETTER,
        "foto.png",
        SampleFiles.png(),
        "«Carta» se entrega como PDF; no se admite un archivo .png.");
    refuses(
        PHOTO,
        "dibujo.svg",
        "<svg/>".getBytes(),
        "«Foto» se entrega como imagen JPG o PNG; no se admite un archivo .svg.");
  }

  @Test
  void countsTheBytesItselfAndAllowsExactlyTheLimit() {
    byte[] pdf = SampleFiles.pdf("justo");
    DocumentType exact =
        new DocumentType(
            "any",
            "Carta",
            Classification.INTERNA,
            false,
            Set.of(FileKind.PDF),
            pdf.length,
            Set.of());
    assertThat(receive(exact, "c.pdf", pdf).content()).hasSize(pdf.length);
    refuses(
        exact,
        "c.pdf",
        Arrays.copyOf(pdf, pdf.length + 1),
        "El archivo pasa de %d bytes, el máximo para «Carta». Redúzcalo o divídalo."
            .formatted(pdf.length));
    refuses(LETTER, "c.pdf", new byte[0], "El archivo está vacío. Elija otro archivo.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "factura.exe.pdf | El nombre «factura.exe.pdf» lleva dos extensiones. Déjele solo la verdadera.",
        "padron.csv.pdf | El nombre «padron.csv.pdf» lleva dos extensiones. Déjele solo la verdadera.",
        "factura | El archivo necesita un nombre con extensión, por ejemplo «acta.pdf».",
        "carpeta/ | El archivo necesita un nombre con extensión, por ejemplo «acta.pdf».",
        ".pdf | El archivo necesita un nombre con extensión, por ejemplo «acta.pdf».",
        "acta. | El archivo necesita un nombre con extensión, por ejemplo «acta.pdf»."
      })
  void refusesNamesThatHideWhatTheyAre(String name, String sentence) {
    refuses(LETTER, name, SampleFiles.pdf("x"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acta\u202Efdp.pdf", "acta\u0000.pdf", "acta\u200B.pdf"})
  void refusesInvisibleCharacters(String name) {
    refuses(
        LETTER,
        name,
        SampleFiles.pdf("x"),
        "El nombre del archivo lleva caracteres invisibles. Cámbiele el nombre.");
  }

  @Test
  void keepsOneSpellingOfANameAndBoundsIt() {
    byte[] pdf = SampleFiles.pdf("x");
    assertThat(receive(LETTER, "Resolucio\u0301n v1.2.pdf", pdf).name().value())
        .isEqualTo("Resolución v1.2.pdf");
    assertThat(receive(LETTER, "a".repeat(196) + ".pdf", pdf).name().value()).hasSize(200);
    refuses(
        LETTER,
        "a".repeat(197) + ".pdf",
        pdf,
        "El nombre del archivo pasa de 200 caracteres. Acórtelo.");
  }

  @Test
  void refusesATableThatWouldLoseItsAccents() {
    refuses(
        TABLE,
        "t.csv",
        "nombre\nNiñez\n".getBytes(StandardCharsets.ISO_8859_1),
        "La tabla no está en UTF-8 y perdería las tildes. En Excel elija «Guardar como», tipo «CSV"
            + " UTF-8 (delimitado por comas)», y vuelva a cargarla.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", "\"  =HYPERLINK(1)\""})
  void refusesCellsThatASpreadsheetWouldRun(String cell) {
    refuses(
        TABLE,
        "t.csv",
        SampleFiles.csv("nit;nombre", "1;" + cell),
        "La fila 2 tiene una celda que empieza como fórmula (=, @, + o -). Escriba solo el dato.");
  }

  @Test
  void refusesTablesThatAreNone() {
    refuses(
        TABLE,
        "t.csv",
        "\uFEFF \n".getBytes(StandardCharsets.UTF_8),
        "La tabla CSV está vacía. Llénela y vuelva a cargarla.");
    refuses(
        TABLE,
        "t.csv",
        SampleFiles.csv("a,b", "\"abierta,2"),
        "La tabla CSV tiene comillas sin cerrar. Revísela y expórtela de nuevo.");
  }

  @Test
  void refusesPdfThatIsCutHidesAFileOrRunsAProgram() {
    byte[] pdf = SampleFiles.pdf("x");
    String damaged =
        "El PDF está incompleto o dañado. Ábralo, vuelva a guardarlo como PDF y cárguelo otra vez.";
    refuses(LETTER, "c.pdf", Arrays.copyOf(pdf, pdf.length / 2), damaged);
    byte[] zip = SampleFiles.zip();
    byte[] both = Arrays.copyOf(pdf, pdf.length + zip.length);
    System.arraycopy(zip, 0, both, pdf.length, zip.length);
    refuses(LETTER, "c.pdf", both, damaged);

    String active =
        "El PDF contiene programas o archivos adjuntos. Imprímalo a PDF y cargue el nuevo.";
    byte[] script =
        SampleFiles.pdf(
            document -> {
              document.addPage(new PDPage());
              document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            });
    refuses(LETTER, "c.pdf", script, active);
    byte[] attachment =
        SampleFiles.pdf(
            document -> {
              document.addPage(new PDPage());
              var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
              names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
              document.getDocumentCatalog().setNames(names);
            });
    refuses(LETTER, "c.pdf", attachment, active);
  }

  @Test
  void refusesPdfThatOnlyItsAuthorCanOpen() {
    byte[] locked =
        SampleFiles.pdf(
            document -> {
              document.addPage(new PDPage());
              document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            });
    refuses(
        LETTER,
        "c.pdf",
        locked,
        "El PDF está protegido con contraseña. Guárdelo sin ella y vuelva a cargarlo.");
  }
}
