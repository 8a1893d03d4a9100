package org.expediente.engine.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Walks through XML before anything else reads it, and stops at what could read files, call out or
 * grow: a document type (entities, bombs), an inclusion, endless nesting.
 */
final class SafeXml {
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
  private static final int DEEPEST = 100;

  /** {@code rule} that is broken, and the Spanish sentence. */
  record Problem(String rule, String sentence) {}

  private SafeXml() {}

  static Optional<Problem> problem(byte[] xml) {
    try {
      XMLReader reader = reader();
      Watch watch = new Watch();
      reader.setContentHandler(watch);
      reader.setErrorHandler(watch);
      reader.setEntityResolver(watch);
      reader.setProperty(LEXICAL, watch);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
      return Optional.empty();
    } catch (Unsafe unsafe) {
      return Optional.of(new Problem(FileReader.XML_SAFETY, unsafe.getMessage()));
    } catch (SAXParseException broken) {
      return Optional.of(
          new Problem(
              FileReader.XML_BROKEN,
              "El archivo no es XML bien formado (línea %d): ábralo en Camunda Modeler y guárdelo de nuevo."
                  .formatted(broken.getLineNumber())));
    } catch (SAXException | IOException broken) { // e.g. bytes that are no text
      return Optional.of(
          new Problem(
              FileReader.XML_BROKEN,
              "El archivo no es texto XML legible: ábralo en Camunda Modeler y guárdelo de nuevo."));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static XMLReader reader() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    return factory.newSAXParser().getXMLReader();
  }

  private static final class Unsafe extends SAXException {
    Unsafe(String sentence) {
      super(sentence);
    }
  }

  private static final class Watch extends DefaultHandler2 {
    private int depth;

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
      throw new Unsafe(
          "El archivo declara un tipo de documento (DOCTYPE), con el que se podrían leer archivos"
              + " del servidor o agotarlo: quite esa declaración.");
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes)
        throws SAXException {
      if (XINCLUDE.equals(uri)) {
        throw new Unsafe("El archivo incluye otro (XInclude): ponga todo en un solo archivo.");
      }
      if (++depth > DEEPEST) {
        throw new Unsafe(
            "El archivo anida más de %d elementos uno dentro de otro: un diagrama no lo necesita."
                .formatted(DEEPEST));
      }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
      depth--;
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
