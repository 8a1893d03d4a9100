package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The one template every other is modelled on: what it prints and how long it will be readable. */
class AvailabilityCertificateTest {
  private static final IssuedHeading HEADING =
      new IssuedHeading(
          "Certificación de disponibilidad presupuestaria",
          "MJSP-FON-2026-000001",
          "FON-2026-000007",
          LocalDate.of(2026, 6, 3),
          "Marta Núñez de Ávila",
          "7K2M-9QXA-4TNB",
          "https://expediente.example.gob.sv/public/verify");

  private final HtmlTemplates templates = new HtmlTemplates(ZoneId.of("America/El_Salvador"));
  private final PdfRenderer renderer = new PdfRenderer();

  @BeforeAll
  static void loadValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Map<String, Object> sample() {
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", "Asociación «Niñez y Paz» & Compañía");
    model.put("decree", "Decreto Legislativo 123, Diario Oficial 45");
    model.put("budgetLine", "2300-3-0101-21-1-56");
    model.put("assigned", new BigDecimal("125000.5"));
    model.put("available", new BigDecimal("1300000"));
    model.put("checkedOn", LocalDate.of(2026, 6, 2));
    model.put("remarks", "");
    model.put("basis", new LegalBasis("Constitución, art. 195", true));
    return model;
  }

  @Test
  void saysWhatIsCertifiedAndHowToVerifyIt() throws Exception {
    assertThat(text(pdf(sample())))
        .contains(
            "Ministerio de Justicia y Seguridad Pública",
            "Certificación de disponibilidad presupuestaria",
            "MJSP-FON-2026-000001",
            "Expediente FON-2026-000007",
            "San Salvador, 3 de junio de 2026.",
            "Asociación «Niñez y Paz» & Compañía",
            "$125,000.50",
            "$1,300,000.00",
            "2 de junio de 2026",
            "Ninguna.",
            "Base legal: Constitución, art. 195.",
            "Marta Núñez de Ávila",
            "Código de verificación: 7K2M-9QXA-4TNB",
            "https://expediente.example.gob.sv/public/verify",
            "Página 1 de 1");
  }

  @Test
  void neverPrintsAnUnratifiedArticleAsLaw() throws Exception {
    Map<String, Object> model = sample();
    model.put("basis", new LegalBasis("Ley AFI, art. 19", false));
    assertThat(text(pdf(model))).doesNotContain("Base legal").doesNotContain("Ley AFI");
  }

  @Test
  void printsDataAsDataAndNeverRunsIt() throws Exception {
    Map<String, Object> model = sample();
    model.put("organisation", "<b>x</b> ${7*7} __${7*7}__ [[${7*7}]] &amp; \u0007");
    model.put("remarks", "Primera línea\nsegunda línea");
    assertThat(text(pdf(model)))
        .contains("<b>x</b> ${7*7} __${7*7}__ [[${7*7}]] &amp;", "Primera línea", "segunda línea")
        .doesNotContain("49");
  }

  @Test
  void aFieldThatTheModelLacksIsAnErrorNotAGap() {
    Map<String, Object> lacking = sample();
    lacking.remove("decree");
    assertThatThrownBy(() -> pdf(lacking)).rootCause().hasMessageContaining("decree");
    Map<String, Object> empty = sample();
    empty.put("decree", null);
    assertThatThrownBy(() -> pdf(empty)).hasMessageContaining("decree is null");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void conformsWhateverPeopleTyped(PDFAFlavour flavour) throws Exception {
    Map<String, Object> model = sample();
    model.put("remarks", "emoji 😀, árabe سلام, 漢字\n" + "línea larga ".repeat(900));
    byte[] pdf = pdf(model);
    assertThat(violations(pdf, flavour)).isEmpty();
    assertThat(text(pdf)).contains("Página 2 de");
  }

  @Test
  void namesItselfAndItsLanguage() throws Exception {
    try (var pdf = Loader.loadPDF(pdf(sample()))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Certificación de disponibilidad presupuestaria MJSP-FON-2026-000001");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 90);
      ImageIO.write(page, "png", new File("target/availability-certificate.png"));
    }
  }

  private byte[] pdf(Map<String, Object> model) {
    return renderer.render(templates.fill("availability-certificate", HEADING, model));
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static java.util.List<String> violations(byte[] pdf, PDFAFlavour flavour)
      throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
