package org.expediente.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds English on a page: words that the English labels of the web apps have and ours have not.
 */
final class EnglishWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** An id of the engine: its hexadecimal groups can spell a word ("be", "add"). */
  private static final Pattern ENGINE_ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** Id of a process, e.g. {@code funds-execution}: code, hence English. */
  private static final Pattern PROCESS_ID = Pattern.compile("\\b[a-z]+(-[a-z]+)+\\b");

  /** What a web app binds to an attribute, e.g. {@code task.assignee}: nobody reads that. */
  private static final Pattern BINDING = Pattern.compile("^[a-z]+\\.[a-zA-Z]+$");

  /** Spanish, too: an «auto» is an act of a proceeding. */
  private static final Set<String> BOTH = Set.of("auto");

  /** Built into form-js, its calendar and the browser. */
  private static final List<String> BUILT_IN =
      List.of(
          "Field is required must match pattern have minimum maximum value length valid email",
          "Add new expand collapse nothing to show search select results remove list item",
          "Choose file chosen january february march april june july august september october",
          "november december monday tuesday wednesday thursday friday saturday sunday",
          "zoom in out reset about ago in few seconds days");

  /** Everything that a person sees or that is read out, title of the tab included. */
  private static final String VISIBLE =
      """
      () => {
        const texts = [document.title];
        const walker = document.createTreeWalker(
          document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
          if (element.matches('script, style') || !element.checkVisibility()) continue;
          if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
          else ['title', 'placeholder', 'aria-label', 'alt', 'uib-tooltip']
            .forEach(name => texts.push(node.getAttribute(name)));
        }
        return texts.filter(text => text && text.trim());
      }
      """;

  private final Set<String> english = new HashSet<>();

  EnglishWords() {
    BUILT_IN.forEach(text -> english.addAll(words(text)));
    Set<String> spanish = new HashSet<>();
    for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
      labels(app, "en").forEach(label -> english.addAll(words(label)));
      labels(app, "es").forEach(label -> spanish.addAll(words(label)));
    }
    english.removeAll(spanish);
    english.removeAll(BOTH);
  }

  /** The texts on the page with an English word that is not among those of {@code data}. */
  List<String> on(Page page, Collection<String> data) {
    Set<String> own =
        data.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
    return ((List<?>) page.evaluate(VISIBLE))
        .stream()
            .map(String::valueOf)
            .filter(text -> !BINDING.matcher(text).matches())
            .filter(
                text ->
                    words(text).stream()
                        .anyMatch(word -> english.contains(word) && !own.contains(word)))
            .map(String::strip)
            .distinct()
            .toList();
  }

  private static Set<String> words(String text) {
    String prose = ENGINE_ID.matcher(PROCESS_ID.matcher(text).replaceAll(" ")).replaceAll(" ");
    return WORD.matcher(prose)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }

  private static Stream<String> labels(String app, String language) {
    String file =
        "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
    try (InputStream in = EnglishWords.class.getResourceAsStream(file)) {
      JsonNode labels = new ObjectMapper().readTree(in).path("labels");
      return labels.properties().stream().map(label -> label.getValue().asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
