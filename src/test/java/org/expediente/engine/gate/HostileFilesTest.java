package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.engine.gate.GateFiles.DIAGRAM;
import static org.expediente.engine.gate.GateFiles.FORM;
import static org.expediente.engine.gate.GateFiles.TABLE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.journal.Entry;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files made to read the server's disk, to call out, to exhaust it or to bring code along. */
@ExpedienteTest
@Timeout(60)
class HostileFilesTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @LocalServerPort private int port;
  @Autowired private GateDesk desk;

  /** What it is, the rule that stops it, and the files. */
  record Case(String what, String rule, String words, GateFiles files) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Case> hostile() {
    return Stream.of(DIAGRAM, TABLE)
        .flatMap(
            file ->
                Stream.of(
                    xml(file, "external entity", entity("SYSTEM \"file:///etc/passwd\"")),
                    xml(file, "remote entity", entity("SYSTEM \"http://localhost:1/x\"")),
                    xml(file, "remote type", "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">"),
                    xml(
                        file,
                        "parameter entity",
                        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>"),
                    xml(file, "billion laughs", laughs()),
                    xml(file, "empty document type", "<!DOCTYPE x>"),
                    included(file),
                    nested(file),
                    oversized(file)));
  }

  static Stream<Case> others() {
    Stream<Case> types =
        Stream.of(
                "x.groovy",
                "x.js",
                "x.py",
                "x.cmmn",
                "x.html",
                "x.class",
                "x.bpmn20.xml",
                "x",
                "X.BPMN")
            .map(
                name ->
                    new Case(
                        name,
                        "file-type",
                        "no se despliega",
                        GateFiles.good().add(name, "println 1")));
    return Stream.concat(
        types,
        Stream.of(
            new Case("no XML at all", "xml-broken", "XML", GateFiles.good().add("y.bpmn", "hola")),
            new Case("empty", "xml-broken", "XML", GateFiles.good().add("y.dmn", " ")),
            new Case("no JSON", "form-broken", "JSON", GateFiles.good().add("y.form", "hola")),
            new Case(
                "other JSON", "form-broken", "formulario", GateFiles.good().add("y.form", "[1]")),
            new Case(
                "key twice",
                "form-broken",
                "JSON",
                GateFiles.good().with(FORM, "{", "{\"id\": \"a\",")),
            new Case(
                "deep JSON",
                "form-broken",
                "JSON",
                GateFiles.good().add("y.form", "[".repeat(100_000))),
            new Case(
                "large form",
                "file-size",
                "pesa más",
                GateFiles.good().with(FORM, "Por qué se pide", "x".repeat(2_200_000))),
            new Case(
                "deep expression",
                "expression",
                "no se puede leer",
                GateFiles.good()
                    .with(DIAGRAM, "${decision == 'SI'}", "${" + "(".repeat(50_000) + "}")),
            new Case(
                "two diagrams of one process",
                "unique-id",
                "deje uno",
                GateFiles.good().add("other.bpmn", GateFiles.good().all().get(DIAGRAM))),
            new Case(
                "name with capitals",
                "file-name",
                "minúsculas",
                GateFiles.good().add("Gate_Fill.form", GateFiles.good().all().get(FORM)))));
  }

  private static Case xml(String file, String what, String type) {
    return new Case(
        what + " in " + file,
        "xml-safety",
        "DOCTYPE",
        GateFiles.good().with(file, HEAD, HEAD + type));
  }

  private static String entity(String source) {
    return "<!DOCTYPE x [<!ENTITY e " + source + ">]>";
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ja\">");
    for (int i = 1; i < 10; i++) {
      type.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return type.append("]>").toString();
  }

  private static Case included(String file) {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\""
            + " href=\"file:///etc/passwd\"/>";
    String before = file.equals(DIAGRAM) ? "<bpmn:process " : "<decision ";
    return new Case(
        "inclusion in " + file,
        "xml-safety",
        "XInclude",
        GateFiles.good().with(file, before, include + before));
  }

  private static Case nested(String file) {
    String before = file.equals(DIAGRAM) ? "<bpmn:process " : "<decision ";
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    return new Case(
        "nesting in " + file,
        "xml-safety",
        "anida",
        GateFiles.good().with(file, before, deep + before));
  }

  private static Case oversized(String file) {
    return new Case(
        "size of " + file,
        "file-size",
        "pesa más",
        GateFiles.good().with(file, HEAD, HEAD + "<!--" + "x".repeat(2_200_000) + "-->"));
  }

  @ParameterizedTest
  @MethodSource({"hostile", "others"})
  void areRefusedBeforeAnythingReadsThem(Case hostile) {
    List<Long> stored = desk.stored();
    long end = desk.journalEnd();

    Answer answer =
        Caller.basic(port, GateDesk.OWNER, "demo").deploy("gate-test", hostile.files().all());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("message").asText())
        .contains("[" + hostile.rule() + "]")
        .contains(hostile.words())
        .doesNotContain("root:");
    assertThat(desk.stored()).isEqualTo(stored);
    assertThat(desk.since(end)).extracting(Entry::kind).containsExactly("refused");
  }

  @org.junit.jupiter.api.Test
  void aTenantIsRefused() {
    Answer answer =
        Caller.basic(port, GateDesk.OWNER, "demo")
            .upload(
                "/engine-rest/deployment/create",
                Map.of("deployment-name", "gate-test", "tenant-id", "other"),
                "data",
                FORM,
                GateFiles.good().all().get(FORM));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("message").asText()).contains("[deployment-tenant]");
  }
}
