package org.expediente.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/**
 * A file with a question of a procedure, below {@code <procedure>/questions}: comments {@code --
 * title:}, {@code -- control: empty} and {@code -- explanation:} up to the first line of the query.
 */
record QuestionFile(String procedure, String id, List<String> head, String sql) {
  private static final Pattern PLACE = Pattern.compile("([^/]+)/questions/([^/]+)\\.sql$");
  private static final String COMMENT = "-- ";
  private static final String EXPLANATION = "explanation:";

  static QuestionFile of(Resource file) {
    try {
      Matcher place = PLACE.matcher(file.getURL().getPath());
      if (!place.find()) {
        throw new IllegalStateException("No question: " + file);
      }
      List<String> lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
      List<String> head =
          lines.stream()
              .takeWhile(line -> line.startsWith(COMMENT))
              .map(line -> line.substring(COMMENT.length()).strip())
              .toList();
      String sql = lines.stream().skip(head.size()).collect(Collectors.joining("\n"));
      return new QuestionFile(place.group(1), place.group(2), head, sql.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Question question() {
    return new Question(id, after("title:"), explanation(), head.contains("control: empty"), sql);
  }

  private String after(String key) {
    return head.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(id + ": no " + key));
  }

  /** The last of the keys: it goes on to the end of the head. */
  private String explanation() {
    String first = after(EXPLANATION);
    return head.stream()
        .dropWhile(line -> !line.startsWith(EXPLANATION))
        .skip(1)
        .collect(Collectors.joining(" ", first + " ", ""))
        .strip();
  }
}
