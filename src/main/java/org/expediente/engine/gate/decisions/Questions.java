package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns whose cells are yes/no questions: whether a list, or a text of words, contains something,
 * or one comparison with another value. Each question becomes a column of its own.
 */
final class Questions {
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern CONTAINS =
      Pattern.compile("list contains\\(\\s*(.+?)\\s*,\\s*(\"[^\"\\\\]*\")\\s*\\)", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("split\\(\\s*\\?\\s*,\\s*\" \"\\s*\\)");
  private static final Pattern VARIABLE = Pattern.compile("(<=|>=|<|>)\\s*[A-Za-z_]\\w*");

  private Questions() {}

  /**
   * True if the questions can be answered independently of each other, so that every combination of
   * answers is a case that may come.
   */
  static boolean areIndependent(List<String> cells, String input) {
    Set<String> questions = questions(cells);
    boolean one = questions.size() == 1;
    return one && VARIABLE.matcher(questions.iterator().next()).matches()
        || questions.stream().allMatch(question -> isMember(question, input));
  }

  private static boolean isMember(String question, String input) {
    Matcher contains = CONTAINS.matcher(question);
    if (!contains.matches()) {
      return false;
    }
    String list = contains.group(1);
    boolean words = WORDS.matcher(list).matches() && contains.group(2).matches("\"[^ \"]+\"");
    return list.equals("?") || list.equals(input) || words;
  }

  static boolean isList(List<String> cells, String input) {
    Set<String> questions = questions(cells);
    return !questions.isEmpty() && questions.stream().allMatch(q -> isMember(q, input));
  }

  static List<Column> columns(String label, List<String> cells) {
    List<Column> columns = new ArrayList<>();
    for (String question : questions(cells)) {
      List<BitSet> rows = new ArrayList<>();
      for (String cell : cells) {
        BitSet accepted = new BitSet();
        boolean any = Cells.isAny(cell) || !bare(cell).equals(question);
        accepted.set(0, any || !isNegated(cell));
        accepted.set(1, any || isNegated(cell));
        rows.add(accepted);
      }
      String words = label + " (" + question + ")";
      columns.add(new Column(words, List.of("sí", "no"), rows));
    }
    return columns;
  }

  private static Set<String> questions(List<String> cells) {
    Set<String> questions = new LinkedHashSet<>();
    cells.stream().filter(cell -> !Cells.isAny(cell)).forEach(cell -> questions.add(bare(cell)));
    return questions;
  }

  private static boolean isNegated(String cell) {
    return NOT.matcher(cell.strip()).matches();
  }

  private static String bare(String cell) {
    Matcher not = NOT.matcher(cell.strip());
    return not.matches() ? not.group(1).strip() : cell.strip();
  }
}
