package org.expediente.engine.gate.decisions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * A decision table as text: hit policy, then the columns {@code name:type | ... => name:type}, then
 * a line for each row. Legal basis and ratified flag are added to every row.
 */
final class TableText {
  private TableText() {}

  static DmnModelInstance model(String text) {
    return Dmn.readModelFromStream(
        new ByteArrayInputStream(xml(text, "").getBytes(StandardCharsets.UTF_8)));
  }

  static String xml(String text, String description) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    String[] head = lines.get(1).split("=>");
    StringBuilder xml = new StringBuilder();
    xml.append("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d'");
    xml.append(" namespace='n'><decision id='x' name='X'><description>").append(description);
    xml.append("</description><decisionTable id='t' hitPolicy='").append(lines.get(0)).append("'>");
    for (String column : parts(head[0])) {
      String[] input = column.split(":");
      xml.append(
          "<input id='in_%1$s' label='%1$s'><inputExpression id='ex_%1$s'".formatted(input[0]));
      xml.append(input.length > 1 ? " typeRef='" + input[1] + "'" : "");
      xml.append("><text>").append(input[0]).append("</text></inputExpression></input>");
    }
    for (String column : parts(head[1] + "|Fundamento:string|Ratificado:boolean")) {
      String[] output = column.split(":");
      xml.append("<output id='out_%1$s' label='%1$s' name='%1$s'".formatted(output[0]));
      xml.append(output.length > 1 ? " typeRef='" + output[1] + "'/>" : "/>");
    }
    for (int row = 2; row < lines.size(); row++) {
      String[] sides = lines.get(row).split("=>");
      xml.append("<rule id='r").append(row - 1).append("'>");
      entries(xml, "inputEntry", "i" + row, parts(sides[0]));
      entries(xml, "outputEntry", "o" + row, parts(sides[1] + "| \"Ley\" | true"));
      xml.append("</rule>");
    }
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  private static void entries(StringBuilder xml, String tag, String id, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      xml.append(
          "<%1$s id='%2$s_%3$d'><text><![CDATA[%4$s]]></text></%1$s>"
              .formatted(tag, id, i, cells.get(i)));
    }
  }

  private static List<String> parts(String side) {
    return Arrays.stream(side.split("\\|")).map(String::strip).toList();
  }
}
