package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.expediente.engine.gate.rules.HouseRulebook;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Whatever is missing in a diagram, the gate answers with findings, never with an error. */
@ExpedienteTest
class MutilatedDiagramTest {
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
  private static final Pattern EMPTY_ELEMENT = Pattern.compile("<[\\w:]+ [^<>]*/>");

  @Autowired private HouseRulebook rulebook;
  @Autowired private House house;

  @Test
  void noMissingAttributeOrElementBreaksTheGate() {
    String good = GateFiles.good().all().get(GateFiles.DIAGRAM);
    List<String> mutilated = new ArrayList<>();
    mutilated.addAll(without(ATTRIBUTE, "", good));
    mutilated.addAll(without(ATTRIBUTE, "=\"\"", good));
    mutilated.addAll(without(EMPTY_ELEMENT, "", good));
    assertThat(mutilated).hasSizeGreaterThan(200);

    for (String diagram : mutilated) {
      assertThat(judge(diagram).findings()).allMatch(it -> !it.sentence().isBlank());
    }
  }

  /** The text without one match, or with its value emptied, for each match. */
  private static List<String> without(Pattern pattern, String value, String text) {
    List<String> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String name = matcher.group().split("=", 2)[0];
      String instead = value.isEmpty() ? "" : name + value;
      all.add(text.substring(0, matcher.start()) + instead + text.substring(matcher.end()));
    }
    return all;
  }

  private Verdict judge(String diagram) {
    Map<String, String> files =
        GateFiles.good()
            .with(GateFiles.DIAGRAM, GateFiles.good().all().get(GateFiles.DIAGRAM), diagram)
            .all();
    List<SentFile> sent =
        files.entrySet().stream()
            .map(it -> new SentFile(it.getKey(), it.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList();
    return new Gate(rulebook, house, DataSize.ofMegabytes(2))
        .judge("test", null, sent, Set.copyOf(files.keySet()), new Before());
  }

  /** An engine that has the good diagram and all that it names. */
  private static final class Before implements Deployed, Deployed.Version {
    private final Map<String, String> files = GateFiles.good().all();

    @Override
    public Optional<Version> process(String key) {
      return Optional.of(this);
    }

    @Override
    public boolean decision(String key) {
      return true;
    }

    @Override
    public boolean userTask(String id) {
      return true;
    }

    @Override
    public boolean receives(String message) {
      return true;
    }

    @Override
    public BpmnModelInstance model() {
      byte[] diagram = files.get(GateFiles.DIAGRAM).getBytes(StandardCharsets.UTF_8);
      return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram));
    }

    @Override
    public Optional<JsonNode> form(String id) {
      try {
        return Optional.ofNullable(new ObjectMapper().readTree(files.get(id + ".form")));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
