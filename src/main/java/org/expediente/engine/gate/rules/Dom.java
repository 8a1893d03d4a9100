package org.expediente.engine.gate.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The XML behind a model: what the model's types do not know must not escape the rules. */
final class Dom {
  private static final String DRAWING = "/DI"; // namespaces of the picture end so

  private Dom() {}

  /** All elements but those of the picture. */
  static Stream<Element> elements(ModelInstance model) {
    Document document = (Document) model.getDocument().getDomSource().getNode();
    return below(document.getDocumentElement());
  }

  private static Stream<Element> below(Element element) {
    String namespace = element.getNamespaceURI();
    return namespace != null && namespace.endsWith(DRAWING)
        ? Stream.of()
        : Stream.concat(
            Stream.of(element),
            nodes(element.getChildNodes())
                .filter(Element.class::isInstance)
                .flatMap(child -> below((Element) child)));
  }

  static Stream<Attr> attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
  }

  /** The text directly in the element. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    nodes(element.getChildNodes())
        .filter(
            node ->
                node.getNodeType() == Node.TEXT_NODE
                    || node.getNodeType() == Node.CDATA_SECTION_NODE)
        .forEach(node -> text.append(node.getNodeValue()));
    return text.toString();
  }

  /** The id of the element, or of the nearest one around it. */
  static String nearestId(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      if (around.hasAttribute("id")) {
        return around.getAttribute("id");
      }
    }
    return "";
  }

  private static Stream<Node> nodes(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item);
  }
}
