package org.expediente.engine.gate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expediente.engine.gate.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A corpus of small diagrams: what is sound passes, what is not is named where it is. */
class SoundnessTest {
  private static final String ENDS = "<startEvent id='s'/><endEvent id='e'/>";
  private static final String FORK =
      ENDS + "<parallelGateway id='f'/><task id='a'/><task id='b'/>[s>f][f>a][f>b]";
  private static final String CHOICE =
      ENDS + "<exclusiveGateway id='x'/><task id='a'/><task id='b'/>[s>x][x>a][x>b]";
  private static final String TIMER = "<timerEventDefinition/>";
  private static final String SUB =
      ENDS
          + "<subProcess id='sub'><startEvent id='s2'/><task id='a'/><task id='b'/>%s</subProcess>";

  static Stream<Arguments> corpus() {
    List<Arguments> all = new ArrayList<>();
    Stream.of(sound(), gateways(), events(), scopes()).forEach(all::addAll);
    return all.stream();
  }

  private static List<Arguments> sound() {
    return List.of(
        model("a straight line", ENDS + "<task id='a'/>[s>a][a>e]"),
        model("choice and merge", CHOICE + "<exclusiveGateway id='m'/>[a>m][b>m][m>e]"),
        model("choice that meets in a task", CHOICE + "<task id='m'/>[a>m][b>m][m>e]"),
        model("fork and join", FORK + "<parallelGateway id='j'/>[a>j][b>j][j>e]"),
        model("fork with an end for each branch", FORK + "<endEvent id='e2'/>[a>e][b>e2]"),
        model(
            "task that forks without a gateway",
            ENDS + "<task id='a'/><endEvent id='e2'/>" + "[s>a][a>e][a>e2]"),
        model(
            "loop with a way out",
            CHOICE
                + "<exclusiveGateway id='m'/>[a>e][b>m][m>x]"
                    .replace("[m>x]", "[m>c]<task id='c'/>[c>x]")),
        model(
            "loop through an earlier task",
            ENDS + "<task id='a'/><exclusiveGateway id='x'/>" + "[s>a][a>x][x>a][x>e]"),
        model(
            "inclusive split and join",
            FORK.replace("parallel", "inclusive") + "<inclusiveGateway id='j'/>[a>j][b>j][j>e]"),
        model("inclusive join after a fork", FORK + "<inclusiveGateway id='j'/>[a>j][b>j][j>e]"),
        model(
            "inclusive join after a choice", CHOICE + "<inclusiveGateway id='j'/>[a>j][b>j][j>e]"),
        model(
            "activity without a way out",
            ENDS + "<task id='a'/><parallelGateway id='f'/>" + "[s>f][f>a][f>e]"),
        model(
            "task with conditional flows",
            ENDS
                + "<task id='a' default='a_e'/><task id='b'/>"
                + "[s>a][a>e]<sequenceFlow id='c' sourceRef='a' targetRef='b'><conditionExpression>${x}"
                + "</conditionExpression></sequenceFlow>"),
        model(
            "links",
            ENDS
                + "<intermediateThrowEvent id='l1'><linkEventDefinition name='L'/>"
                + "</intermediateThrowEvent><intermediateCatchEvent id='l2'><linkEventDefinition name='L'/>"
                + "</intermediateCatchEvent>[s>l1][l2>e]"),
        model(
            "two ways to start",
            ENDS
                + "<startEvent id='s2'><messageEventDefinition/></startEvent>"
                + "<task id='a'/>[s>a][s2>a][a>e]"));
  }

  private static List<Arguments> gateways() {
    return List.of(
        model(
            "choice joined as if parallel",
            CHOICE + "<parallelGateway id='j'/>[a>j][b>j][j>e]",
            "deadlock j"),
        model(
            "fork merged as if exclusive",
            FORK + "<exclusiveGateway id='m'/><task id='c'/>" + "[a>m][b>m][m>c][c>e]",
            "unsafe m"),
        model("fork that meets in a task", FORK + "<task id='m'/>[a>m][b>m][m>e]", "unsafe m"),
        model(
            "fork that goes back before itself",
            ENDS
                + "<exclusiveGateway id='m'/>"
                + "<parallelGateway id='f'/><task id='a'/>[s>m][m>f][f>a][a>m][f>e]",
            "unsafe f"),
        model(
            "join that waits for its own loop",
            ENDS
                + "<parallelGateway id='j'/><task id='a'/>"
                + "<exclusiveGateway id='x'/>[s>j][j>a][a>x][x>j][x>e]",
            "deadlock j"),
        model(
            "circle without a way out",
            ENDS
                + "<exclusiveGateway id='x'/><task id='a'/>"
                + "<exclusiveGateway id='m'/>[s>x][x>e][x>m][m>a][a>m]",
            "endless m"),
        model(
            "one branch of a fork ends in a choice",
            FORK
                + "<exclusiveGateway id='x'/>"
                + "<parallelGateway id='j'/><endEvent id='e2'/>[a>j][b>x][x>j][x>e2][j>e]",
            "deadlock j"),
        model(
            "task that nothing leads to",
            ENDS + "<task id='a'/><task id='b'/>[s>a][a>e][b>e]",
            "dead-node b"),
        model(
            "circle that nothing leads to",
            ENDS + "<task id='a'/><task id='b'/>[s>e][a>b][b>a]",
            "dead-node a"),
        model("no start", "<task id='a'/><endEvent id='e'/>[a>e]", "dead-node p"),
        model(
            "exclusive gateway without a way out",
            CHOICE + "<exclusiveGateway id='m'/>" + "[a>m][b>e]",
            "deadlock m"),
        model(
            "flow across the border of a subprocess",
            ENDS
                + "<task id='a'/><subProcess id='sub'><startEvent id='s2'/><task id='b'/>[s2>b]</subProcess>[s>a][a>sub][sub>e][a>b]",
            "unchecked a_b"),
        model("complex gateway", ENDS + "<complexGateway id='c'/>[s>c][c>e]", "unchecked c"),
        model(
            "link to nowhere",
            ENDS
                + "<exclusiveGateway id='x'/><intermediateThrowEvent id='l'>"
                + "<linkEventDefinition name='L'/></intermediateThrowEvent>[s>x][x>e][x>l]",
            "deadlock l"));
  }

  private static List<Arguments> events() {
    String task = ENDS + "<task id='a'/><endEvent id='e2'/>[s>a][a>e]";
    String boundary =
        "<boundaryEvent id='t' attachedToRef='a' cancelActivity='%s'>%s</boundaryEvent>";
    String stops = task + boundary.formatted(true, TIMER);
    String reminds = task + boundary.formatted(false, TIMER);
    return List.of(
        model("deadline that ends the task", stops + "[t>e2]"),
        model("reminder beside the task", reminds + "<task id='r'/>[t>r][r>e2]"),
        model(
            "reminder in a loop",
            reminds.replace("[a>e]", "<exclusiveGateway id='x'/>[a>x][x>a]" + "[x>e]")
                + "<task id='r'/>[t>r][r>e2]"),
        model(
            "reminder that joins the way of the task",
            reminds.replace("[a>e]", "")
                + "<exclusiveGateway id='m'/><task id='c'/>[a>m][t>m][m>c][c>e]",
            "unsafe m",
            "dead-node e2"),
        model(
            "deadline and task awaited as if parallel",
            stops.replace("[a>e]", "") + "<parallelGateway id='j'/>[a>j][t>j][j>e]",
            "deadlock j",
            "dead-node e2"),
        model(
            "deadline in one branch of a fork",
            FORK
                + "<endEvent id='e2'/>"
                + boundary.formatted(true, TIMER)
                + "<parallelGateway id='j'/>[a>j][b>j][j>e][t>e2]",
            "deadlock j"),
        model(
            "event-based choice",
            ENDS
                + "<eventBasedGateway id='g'/><intermediateCatchEvent id='c1'>"
                + TIMER
                + "</intermediateCatchEvent><receiveTask id='c2'/>[s>g][g>c1][g>c2][c1>e][c2>e]"),
        model(
            "event-based choice joined as if parallel",
            ENDS
                + "<eventBasedGateway id='g'/>"
                + "<intermediateCatchEvent id='c1'>"
                + TIMER
                + "</intermediateCatchEvent>"
                + "<receiveTask id='c2'/><parallelGateway id='j'/>[s>g][g>c1][g>c2][c1>j][c2>j][j>e]",
            "deadlock j"),
        model(
            "error of a called process",
            ENDS
                + "<callActivity id='a'/><endEvent id='e2'/>[s>a][a>e]"
                + boundary.formatted(true, "<errorEventDefinition/>")
                + "[t>e2]"),
        model(
            "compensation is not in the flow",
            task.replace("<endEvent id='e2'/>", "")
                + boundary.formatted(true, "<compensateEventDefinition/>")
                + "<task id='undo' isForCompensation='true'/>"),
        model(
            "terminate ends what runs beside",
            FORK
                + "<endEvent id='t'><terminateEventDefinition/>"
                + "</endEvent><parallelGateway id='j'/><exclusiveGateway id='x'/>[a>j][b>x][x>j][x>t][j>e]"));
  }

  private static List<Arguments> scopes() {
    String sub = SUB + "[s>sub][sub>e]";
    String line = "[s2>a][a>b]";
    String onSub =
        "<boundaryEvent id='t' attachedToRef='sub' cancelActivity='%s'>%s</boundaryEvent>";
    String error = "<endEvent id='ee'><errorEventDefinition errorRef='err'/></endEvent>";
    String escalation =
        "<intermediateThrowEvent id='ee'><escalationEventDefinition "
            + "escalationRef='esc'/></intermediateThrowEvent>";
    String choice = "<exclusiveGateway id='x'/>[s2>x][x>a][x>b][b>ee]";
    String handler =
        "<subProcess id='h' triggeredByEvent='true'><startEvent id='hs' "
            + "isInterrupting='%s'><messageEventDefinition/></startEvent><endEvent id='he'/>[hs>he]"
            + "</subProcess>";
    String noWork =
        ENDS
            + "<endEvent id='e2'/><subProcess id='sub'><startEvent id='s2'/>%s"
            + "</subProcess>[s>sub][sub>e][t>e2]";
    return List.of(
        model("subprocess", sub.formatted(line)),
        model("subprocess with a fork to its ends", sub.formatted("[s2>a][s2>b]")),
        model("subprocess with a dead task", sub.formatted("[s2>a]"), "dead-node b"),
        model(
            "subprocess with a deadlock",
            sub.formatted(
                "<exclusiveGateway id='x'/>"
                    + "<parallelGateway id='j'/>[s2>x][x>a][x>b][a>j][b>j]"),
            "deadlock j"),
        model(
            "terminate inside ends the subprocess only",
            sub.formatted(
                "[s2>a][s2>b]<endEvent id='t'>" + "<terminateEventDefinition/></endEvent>[b>t]")),
        model(
            "deadline on a subprocess",
            sub.formatted(line) + onSub.formatted(true, TIMER) + "<endEvent id='e2'/>[t>e2]"),
        model(
            "reminder on a subprocess",
            sub.formatted(line) + onSub.formatted(false, TIMER) + "<endEvent id='e2'/>[t>e2]"),
        model(
            "fork into one subprocess",
            "<parallelGateway id='f'/>"
                + SUB.formatted(line)
                + "<task id='c'/><task id='d'/>[s>f][f>c][f>d][c>sub][d>sub][sub>e]",
            "unsafe sub"),
        model(
            "error end taken by its boundary",
            sub.formatted(error + choice)
                + onSub.formatted(true, "<errorEventDefinition errorRef='err'/>")
                + "<endEvent id='e2'/>[t>e2]"),
        model(
            "boundary for an error that nothing throws",
            noWork.formatted("")
                + onSub.formatted(true, "<errorEventDefinition errorRef='other'/>"),
            "dead-node t"),
        model(
            "error end of another code",
            noWork.formatted(
                    "<endEvent id='ee'>"
                        + "<errorEventDefinition errorRef='err'/></endEvent>[s2>ee]")
                + onSub.formatted(true, "<errorEventDefinition errorRef='other'/>"),
            "dead-node t",
            "dead-node e"),
        model(
            "escalation that goes on",
            noWork.formatted(escalation + "<endEvent id='e3'/>[s2>ee]" + "[ee>e3]")
                + onSub.formatted(false, "<escalationEventDefinition escalationRef='esc'/>")),
        model(
            "escalation that interrupts leaves the rest dead",
            noWork.formatted(escalation + "<endEvent id='e3'/>[s2>ee][ee>e3]")
                + onSub.formatted(true, "<escalationEventDefinition escalationRef='esc'/>"),
            "dead-node e3",
            "dead-node e"),
        model(
            "event subprocess that interrupts",
            FORK + "<parallelGateway id='j'/>[a>j][b>j][j>e]" + handler.formatted(true)),
        model(
            "event subprocess beside the rest",
            FORK + "<parallelGateway id='j'/>[a>j][b>j][j>e]" + handler.formatted(false)),
        model(
            "event subprocess without a way out",
            FORK
                + "<parallelGateway id='j'/>[a>j][b>j][j>e]"
                + handler
                    .formatted(true)
                    .replace(
                        "[hs>he]",
                        "<task id='c'/><task id='d'/>" + "<endEvent id='x1'/>[hs>c][c>d][d>c]")
                    .replace("<endEvent id='he'/>", ""),
            "endless c",
            "dead-node x1"),
        model(
            "transaction cancelled inside",
            ENDS
                + "<transaction id='sub'><startEvent id='s2'/>"
                + "<endEvent id='c'><cancelEventDefinition/></endEvent><exclusiveGateway id='x'/>"
                + "<endEvent id='ok'/>[s2>x][x>c][x>ok]</transaction><endEvent id='e2'/>[s>sub][sub>e]"
                + onSub.formatted(true, "<cancelEventDefinition/>")
                + "[t>e2]"));
  }

  private static Arguments model(String name, String body, String... findings) {
    return Arguments.of(name, body, List.of(findings));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("corpus")
  void findsWhatIsUnsoundAndNothingElse(String name, String body, List<String> expected) {
    assertThat(Soundness.check("p.bpmn", Sketch.of(body)))
        .extracting(finding -> finding.rule() + " " + finding.element())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void saysItInASentence() {
    String named = CHOICE.replace("<task id='b'/>", "<task id='b' name='Emitir dictamen'/>");
    assertThat(
            Soundness.check(
                "p.bpmn", Sketch.of(named + "<parallelGateway id='j'/>[a>j][b>j][j>e]")))
        .extracting(Finding::sentence)
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .startsWith("El caso puede quedar detenido para siempre")
                    .contains("«Emitir dictamen»"));
  }

  @Test
  void saysSoWhenItIsTooLargeToCheck() {
    StringBuilder wide = new StringBuilder(ENDS + "<parallelGateway id='f'/>[s>f]");
    IntStream.range(0, 12)
        .forEach(
            i ->
                wide.append(
                    "<task id='a%1$d'/><boundaryEvent id='b%1$d' attachedToRef='a%1$d' cancelActivity='false'>%2$s</boundaryEvent>[f>a%1$d]"
                        .formatted(i, TIMER)));
    assertThat(Soundness.check("p.bpmn", Sketch.of(wide + "[f>e]")))
        .extracting(Finding::rule)
        .containsExactly("unchecked");
  }
}
