package org.expediente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Act;
import org.expediente.journal.AnchorText;
import org.expediente.journal.Extract;
import org.expediente.journal.Journal;
import org.expediente.journal.offline.VerificarExpediente;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Does every single thing to an exported dossier; the verifier without the product finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTamperTest {
  private static final String CASE = "FON-2026-000002";

  @TempDir static Path folder;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, byte[]> genuine = new LinkedHashMap<>();
  private Office office;
  private String anchors;

  @BeforeAll
  void export() throws IOException {
    office = new Office(TestDatabase.H2, "org.expediente.journal");
    Journal journal = office.get(Journal.class);
    Office.actAs("legal-1", "legal");
    for (int i = 1; i <= 4; i++) {
      journal.record(
          new Act("FON-2026-00000" + i, "case.opened", null, Map.of("title", "«Ñ» " + i)));
    }
    for (int i = 1; i <= 3; i++) {
      byte[] content = ("contenido " + i).getBytes(StandardCharsets.UTF_8);
      genuine.put("documents/%d-acta \"%d\", {ñ}.pdf".formatted(i, i), content);
      Map<String, Object> data =
          Map.of(
              "document",
              i,
              "fileName",
              "acta \"%d\", {ñ}.pdf".formatted(i),
              "sha256",
              sha(content));
      journal.record(new Act(CASE, "document.added", "userTask_" + i, data));
      journal.record(
          new Act(CASE, "task.completed", null, Map.of("rows", List.of("a", "b,\"c\":1"))));
    }
    Extract extract = journal.extract(new Act(CASE, "dossier.exported", null, Map.of()));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (DossierZip out = new DossierZip(zip)) {
      new JournalPart().write(new DossierContent(null, extract, List.of()), out);
    }
    files(zip.toByteArray()).forEach(genuine::putIfAbsent);
    genuine.put("LEAME.txt", "Expediente".getBytes(StandardCharsets.UTF_8));
    genuine.remove("manifest.txt");
    anchors = AnchorText.of(extract.heads(), Instant.parse("2026-11-21T04:30:00.123456Z")).text();
  }

  @AfterAll
  void close() {
    office.close();
  }

  @Test
  void theGenuineOneIsIntact() throws IOException {
    assertThat(verify(genuine, null))
        .isEqualTo(
            "0 El expediente FON-2026-000002 está íntegro: 8 asientos, 3 documentos, 0 anclas"
                + " comparadas. Sin anclas no se sabe si todo fue rehecho o cortado al final.");
    assertThat(verify(genuine, anchors)).startsWith("0").endsWith("2 anclas comparadas.");
  }

  @Test
  void aLaterAnchorNamesWhatCameAfterTheExport() throws IOException {
    String later =
        AnchorText.of(
                List.of(new org.expediente.journal.Head(CASE, 20, "e".repeat(64))),
                Instant.parse("2026-12-01T00:00:00Z"))
            .text();
    assertThat(verify(genuine, later)).startsWith("0");
  }

  @Test
  void everySingleTamperingIsFoundAndNamed() throws IOException {
    bytesChanged();
    lines("journal.jsonl");
    lines("register.jsonl");
    heads();
    documents();
    tailsCut();
    Generated.assertCurrent("figures/tamper-dossier.md", table());
  }

  private void bytesChanged() throws IOException {
    for (String name : genuine.keySet()) {
      byte[] content = genuine.get(name).clone();
      content[content.length / 2] ^= 1;
      byte[] manifest = manifest(genuine);
      Map<String, byte[]> files = with(name, content);
      found("one bit of a file, list of files left", name, files, manifest, null);
      found("file removed, list of files left", name, with(name, null), manifest, null);
    }
    Map<String, byte[]> more = with("documents/9-otro.pdf", new byte[] {1});
    found("file added, list of files left", "documents/9", more, manifest(genuine), null);
  }

  /** From here on the list of files is made anew each time: the chain alone must tell. */
  private void lines(String file) throws IOException {
    List<String> lines = List.of(text(file).split("\n"));
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      for (int place = 0; place < line.length(); place += 7) {
        char other = line.charAt(place) == '0' ? '1' : '0';
        String edited = line.substring(0, place) + other + line.substring(place + 1);
        changed(
            "character of an entry changed", file, replaced(lines, at, edited), entry(file, at));
      }
      List<String> less = new ArrayList<>(lines);
      less.remove(at);
      if (file.startsWith("register")) {
        // the first line is the proof itself; without it the case is not registered
        changed("entry deleted", file, less, at == 0 ? CASE : "asiento " + seq(lines.get(at)));
      } else {
        changed("entry deleted", file, less, "asiento " + (at + 1));
      }
      changed("entry repeated", file, inserted(lines, at, line), "asiento");
      for (int other = at + 1; other < lines.size(); other++) {
        List<String> swapped = replaced(replaced(lines, at, lines.get(other)), other, line);
        changed("two entries swapped", file, swapped, file);
      }
      if (file.startsWith("journal")) {
        String person = line.replace("\"person\":\"legal-1\"", "\"person\":\"legal-2\"");
        String covered = person.substring(person.indexOf("\"covered\":") + 10, person.length() - 1);
        String redone = "{\"hash\":\"%s\",\"covered\":%s}".formatted(sha(covered), covered);
        boolean last = at == lines.size() - 1;
        String named = last ? CASE + ": su cabecera" : "asiento " + (at + 2);
        changed("entry edited, own hash redone", file, replaced(lines, at, redone), named);
      }
    }
  }

  private void heads() throws IOException {
    List<String> lines = List.of(text("heads.txt").split("\n"));
    for (int at = 0; at < lines.size(); at++) {
      String[] parts = lines.get(at).split(" ");
      long seq = Long.parseLong(parts[1]);
      for (String edited :
          List.of(
              parts[0] + " " + (seq + 1) + " " + parts[2],
              parts[0] + " " + (seq - 1) + " " + parts[2],
              parts[0] + " " + seq + " " + "e".repeat(64),
              "CON-2026-000001 1 " + parts[2])) {
        changed("head changed", "heads.txt", replaced(lines, at, edited), parts[0]);
      }
      List<String> less = new ArrayList<>(lines);
      less.remove(at);
      changed("head deleted", "heads.txt", less, parts[0]);
    }
  }

  private void documents() throws IOException {
    for (String name : genuine.keySet().stream().filter(n -> n.startsWith("documents/")).toList()) {
      for (Map<String, byte[]> files :
          List.of(with(name, new byte[] {1, 2}), with(name, null), with(name + "x", new byte[1]))) {
        found("document exchanged, removed or added", name, files, manifest(files), null);
      }
    }
  }

  /** Entries cut at the end and the head set back to them, everything consistent in itself. */
  private void tailsCut() throws IOException {
    List<String> lines = List.of(text("journal.jsonl").split("\n"));
    for (int left = 1; left < lines.size(); left++) {
      List<String> rest = lines.subList(0, left);
      Map<String, byte[]> files = with("journal.jsonl", bytes(rest));
      String last = rest.get(left - 1);
      String head = "%s %d %s".formatted(CASE, left, last.substring(9, 73));
      List<String> heads = List.of(text("heads.txt").split("\n"));
      files.put("heads.txt", bytes(replaced(heads, 0, head)));
      found("tail cut with its head", "asiento " + (left + 1), files, manifest(files), null);
    }
  }

  private void changed(String how, String file, List<String> lines, String named)
      throws IOException {
    Map<String, byte[]> files = with(file, bytes(lines));
    found(how, named, files, manifest(files), null);
  }

  private void found(
      String how, String named, Map<String, byte[]> files, byte[] manifest, String anchors)
      throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    all.put("manifest.txt", manifest);
    String said = run(all, anchors);
    int[] count = counts.computeIfAbsent(how, name -> new int[2]);
    count[0]++;
    assertThat(said).as(how).startsWith("1 El expediente NO está íntegro. Primera falla: ");
    assertThat(said).as(how).contains(named);
    count[1]++;
  }

  private String verify(Map<String, byte[]> files, String anchors) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(files);
    all.put("manifest.txt", manifest(files));
    return run(all, anchors);
  }

  private static String run(Map<String, byte[]> files, String anchors) throws IOException {
    Path zip = folder.resolve("dossier.zip");
    try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new java.util.zip.ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    List<String> args = new ArrayList<>(List.of(zip.toString()));
    if (anchors != null) {
      args.add(Files.writeString(folder.resolve("anclas.txt"), anchors).toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = VerificarExpediente.run(out, args.toArray(String[]::new));
    return code + " " + said.toString(StandardCharsets.UTF_8).strip();
  }

  private static Map<String, byte[]> files(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private Map<String, byte[]> with(String name, byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>(genuine);
    files.remove(name);
    if (content != null) {
      files.put(name, content);
    }
    return files;
  }

  private static byte[] manifest(Map<String, byte[]> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, content) -> text.append(sha(content)).append("  ").append(name).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String text(String file) {
    return new String(genuine.get(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static <T> List<T> replaced(List<T> all, int at, T by) {
    List<T> copy = new ArrayList<>(all);
    copy.set(at, by);
    return copy;
  }

  private static <T> List<T> inserted(List<T> all, int at, T more) {
    List<T> copy = new ArrayList<>(all);
    copy.add(at, more);
    return copy;
  }

  private static String entry(String file, int at) {
    return file.startsWith("journal") ? "asiento " + (at + 1) : "register.jsonl";
  }

  private static String seq(String line) {
    return line.replaceAll(".*\"seq\":(\\d+).*", "$1");
  }

  private static String sha(String text) {
    return sha(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String table() {
    StringBuilder out = new StringBuilder("## Tampering with a dossier: done, found and named\n\n");
    out.append("Written by `DossierTamperTest`; found by `VerificarExpediente.java` alone.\n\n");
    out.append("| what was done | times | found, first flaw named |\n|---|---|---|\n");
    int[] all = new int[2];
    counts.forEach(
        (how, count) -> {
          out.append("| %s | %d | %d |\n".formatted(how, count[0], count[1]));
          Arrays.setAll(all, i -> all[i] + count[i]);
        });
    return out.append("| **all** | %d | %d |\n".formatted(all[0], all[1])).toString();
  }
}
