package org.expediente.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/**
 * Turns XHTML into PDF/A-2a that is also PDF/UA-1: readable in ten years and by a screen reader.
 * Fonts and colour profile are embedded; nothing is ever fetched.
 */
@Component
class PdfRenderer {
  static final String FAMILY = "DejaVu Sans Condensed";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  PdfRenderer() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  byte[] render(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.withProducer("Expediente");
    font(builder, "DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL);
    font(builder, "DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL);
    font(builder, "DejaVuSansCondensed-Oblique.ttf", 400, FontStyle.ITALIC);
    builder.useUriResolver((base, address) -> null);
    builder.withHtmlContent(html, null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(
        () -> PdfRenderer.class.getResourceAsStream(FONTS + file), FAMILY, weight, style, true);
  }
}
