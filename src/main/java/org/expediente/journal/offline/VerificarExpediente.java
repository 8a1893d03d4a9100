package org.expediente.journal.offline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Verifies an exported dossier with nothing but a JDK 17: {@code java VerificarExpediente.java
 * FON-2026-000001.zip [anclas.txt]}. Exit code 0: intact; 1: not, and the first flaw is named; 2:
 * could not be verified. Shares no code with the application, so that it cannot share its errors.
 */
public final class VerificarExpediente {
  private static final String ZEROS = "0".repeat(64);
  private static final Pattern LINE =
      Pattern.compile("\\{\"hash\":\"([0-9a-f]{64})\",\"covered\":(\\{.*})}", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");
  private static final String TITLE = "# expediente-anclas ";
  private static final Pattern HEAD = Pattern.compile("(\\S+) (\\d{1,9}) ([0-9a-f]{64})");
  private static final Pattern LISTED = Pattern.compile("([0-9a-f]{64})  (.+)");
  private static final Set<String> ENTERED = Set.of("document.added", "document.issued");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, TreeMap<Long, String>> hashes = new HashMap<>();
  private final Map<String, String> documents = new TreeMap<>();
  private final Set<String> registered = new HashSet<>();
  private Instant exported; // when the last entry read says that the dossier was made; else null

  private VerificarExpediente() {}

  /** The command. */
  public static void main(String[] args) {
    System.exit(run(System.out, args));
  }

  /** As {@link #main}, without ending the virtual machine; gives the exit code. */
  public static int run(PrintStream out, String... args) {
    if (args.length < 1 || args.length > 2) {
      out.println("Uso: java VerificarExpediente.java expediente.zip [anclas.txt]");
      return 2;
    }
    try {
      out.println(new VerificarExpediente().verify(args));
      return 0;
    } catch (Invalid flaw) {
      out.println("El expediente NO está íntegro. Primera falla: " + flaw.getMessage());
      return 1;
    } catch (IOException | RuntimeException error) {
      out.println("No se pudo verificar: " + error);
      return 2;
    }
  }

  private String verify(String... args) throws IOException, Invalid {
    unzip(Path.of(args[0]));
    manifest();
    for (String line : lines("heads.txt")) {
      Matcher head = matched(HEAD, line, "heads.txt", "la cabecera no se puede leer: " + line);
      check(
          heads.put(head.group(1), head.group(2) + " " + head.group(3)) == null, line, "repetida");
    }
    String number = chain("journal.jsonl", null, true);
    String end = "falta el final: el último asiento de un expediente exportado es su exportación.";
    check(exported != null, "journal.jsonl, asiento " + (hashes.get(number).size() + 1), end);
    chain("register.jsonl", number, false);
    check(
        registered.contains(number), number, "la apertura de la cadena no consta en el registro.");
    check(heads.size() == hashes.size(), "heads.txt", "hay una cabecera sin cadena.");
    documents();
    int compared = args.length == 2 ? anchors(Files.readString(Path.of(args[1]))) : 0;
    return "El expediente %s está íntegro: %d asientos, %d documentos, %d anclas comparadas.%s"
        .formatted(
            number,
            hashes.get(number).size(),
            documents.size(),
            compared,
            compared > 0 ? "" : " Sin anclas no se sabe si todo fue rehecho o cortado al final.");
  }

  private void unzip(Path zip) throws IOException, Invalid {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] before = files.put(entry.getName(), in.readAllBytes());
        check(before == null, entry.getName(), "el archivo está dos veces.");
      }
    }
  }

  private void manifest() throws Invalid {
    Set<String> listed = new HashSet<>(Set.of("manifest.txt"));
    for (String line : lines("manifest.txt")) {
      Matcher file = matched(LISTED, line, "manifest.txt", "la línea no se puede leer: " + line);
      String name = file.group(2);
      check(listed.add(name), name, "está dos veces en la lista de archivos.");
      check(files.containsKey(name), name, "falta el archivo.");
      check(sha256(files.get(name)).equals(file.group(1)), name, "el archivo fue alterado.");
    }
    for (String name : files.keySet()) {
      check(listed.contains(name), name, "el archivo no consta en la lista de archivos.");
    }
  }

  /** Checks one chain, from its first entry or from wherever the excerpt begins, to its head. */
  private String chain(String file, String sought, boolean whole) throws Invalid {
    List<String> lines = lines(file);
    check(!lines.isEmpty(), file, "no tiene asientos.");
    String name = null;
    String previous = whole ? ZEROS : null;
    long seq = 0;
    long id = 0;
    for (String line : lines) {
      long expected = seq + 1;
      String where = file + (name == null ? "" : ", cadena " + name) + ", asiento " + expected;
      Matcher parts = matched(LINE, line, where, "no se puede leer.");
      check(sha256(parts.group(2)).equals(parts.group(1)), where, "fue alterado.");
      Map<String, String> entry = members(parts.group(2));
      if (name == null && !whole) {
        expected = Long.parseLong(entry.get("seq"));
        previous = entry.get("previous");
      }
      name = name == null ? entry.get("chain") : name;
      seq = Long.parseLong(entry.get("seq"));
      check(name.equals(entry.get("chain")), where, "es de otra cadena.");
      check(seq >= expected, where, "está repetido.");
      check(seq == expected, where, "falta; el siguiente es el " + seq + ".");
      check(previous.equals(entry.get("previous")), where, "no sigue al anterior.");
      check(Long.parseLong(entry.get("id")) > id, where, "no sigue al anterior.");
      id = Long.parseLong(entry.get("id"));
      previous = parts.group(1);
      hashes.computeIfAbsent(name, chain -> new TreeMap<>()).put(seq, previous);
      read(entry, sought, where);
    }
    String head = heads.getOrDefault(name, "ninguna");
    String where = file + ", cadena " + name + ", asiento " + (seq + 1);
    long last = head.equals("ninguna") ? 0 : Long.parseLong(head.split(" ")[0]);
    check(last <= seq, where, "falta; la cabecera dice que hay " + last + ".");
    check(head.equals(seq + " " + previous), name, "su cabecera no es su último asiento.");
    return name;
  }

  private void read(Map<String, String> entry, String sought, String where) throws Invalid {
    Map<String, String> data = members(entry.get("data"));
    if (sought == null) {
      exported =
          entry.get("kind").equals("dossier.exported") ? Instant.parse(entry.get("at")) : null;
    }
    if (ENTERED.contains(entry.get("kind"))) {
      documents.put(
          "documents/" + data.get("document") + "-" + data.get("fileName"), data.get("sha256"));
    } else if (sought != null && entry.get("kind").equals("chain.opened")) {
      String register = "REG-" + sought.substring(0, sought.lastIndexOf('-'));
      check(register.equals(entry.get("chain")), where, "no es del registro " + register + ".");
      registered.add(data.get("chain"));
    }
  }

  private void documents() throws Invalid {
    for (Map.Entry<String, String> document : documents.entrySet()) {
      byte[] content = files.get(document.getKey());
      check(content != null, document.getKey(), "falta el documento.");
      boolean same = sha256(content).equals(document.getValue());
      check(same, document.getKey(), "el documento no es el que consta en la bitácora.");
    }
    for (String name : files.keySet()) {
      boolean known = !name.startsWith("documents/") || documents.containsKey(name);
      check(known, name, "el documento no consta en la bitácora.");
    }
  }

  /** An anchor older than the dossier must be in it; a newer one may name what came after. */
  private int anchors(String text) throws Invalid {
    int compared = 0;
    boolean older = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith(TITLE)) {
        older = !Instant.parse(line.substring(TITLE.length()).split(" ")[0]).isAfter(exported);
        continue;
      }
      Matcher head = matched(HEAD, line, "anclas", "la línea no se puede leer: " + line);
      TreeMap<Long, String> own = hashes.getOrDefault(head.group(1), new TreeMap<>());
      long seq = Long.parseLong(head.group(2));
      if (own.containsKey(seq) || (older && !own.isEmpty() && seq > own.lastKey())) {
        String where = "cadena " + head.group(1) + ", asiento " + seq;
        check(own.containsKey(seq), where, "falta; consta en las anclas.");
        check(own.get(seq).equals(head.group(3)), where, "no es el que consta en las anclas.");
        compared++;
      }
    }
    return compared;
  }

  /** Members of a JSON object, also of those inside where the names differ; texts unescaped. */
  private static Map<String, String> members(String json) {
    Map<String, String> found = new HashMap<>();
    String key = null;
    int i = 0;
    while (i < json.length()) {
      int end = i + 1;
      String text = null;
      if (json.charAt(i) == '"') {
        while (json.charAt(end) != '"') {
          end += json.charAt(end) == '\\' ? 2 : 1;
        }
        text = unescaped(json.substring(i + 1, end++));
      } else if (key != null && "{[".indexOf(json.charAt(i)) < 0) {
        while (",}]".indexOf(json.charAt(end)) < 0) {
          end++;
        }
        text = json.substring(i, end);
      }
      if (key == null && text != null && json.startsWith(":", end)) {
        key = text;
        end++;
      } else {
        if (key != null && text != null) {
          found.putIfAbsent(key, text);
        }
        key = null;
      }
      i = end;
    }
    return found;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group(2)
                        : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private List<String> lines(String file) throws Invalid {
    check(files.containsKey(file), file, "falta el archivo.");
    // not String.lines(): other line ends inside of a text are part of that text
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    return text.isEmpty() ? new ArrayList<>() : List.of(text.split("\n"));
  }

  private static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Matcher matched(Pattern pattern, String line, String where, String why)
      throws Invalid {
    Matcher matcher = pattern.matcher(line);
    check(matcher.matches(), where, why);
    return matcher;
  }

  private static void check(boolean holds, String where, String why) throws Invalid {
    if (!holds) {
      throw new Invalid(where + ": " + why);
    }
  }

  /** What does not hold. */
  private static final class Invalid extends Exception {
    Invalid(String sentence) {
      super(sentence);
    }
  }
}
