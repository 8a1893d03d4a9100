package org.expediente.documents;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the templates of issued documents. Its engine is its own, so that nothing of the web
 * (session, request, beans) can reach a document; it is kept inside, as the web's engine would
 * otherwise give way to it.
 */
@Component
class HtmlTemplates {
  static final String FOLDER = "templates/documents/";
  private static final Locale LOCALE = Locale.forLanguageTag("es-SV");

  private final TemplateEngine engine = engine();
  private final Spanish format;

  HtmlTemplates(@Value("${expediente.zone}") ZoneId zone) {
    this.format = new Spanish(zone);
  }

  /** The document as XHTML; a field that the model lacks is an error that names it. */
  String fill(String template, IssuedHeading heading, Map<String, Object> model) {
    model.forEach(
        (field, value) -> {
          if (value == null) {
            throw new IllegalStateException("model of " + template + ": " + field + " is null");
          }
        });
    Map<String, Object> roots = Map.of("document", heading, "model", model, "format", format);
    return printable(engine.process(template, new Context(LOCALE, roots)));
  }

  static boolean exists(String template) {
    return HtmlTemplates.class.getClassLoader().getResource(FOLDER + template + ".html") != null;
  }

  /** XML knows no control characters, people's pasted text does. */
  private static String printable(String html) {
    return html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }

  private static TemplateEngine engine() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(HtmlTemplates.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
