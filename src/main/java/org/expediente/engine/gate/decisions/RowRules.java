package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Rows against each other: the same twice, never reached, contradicting, or none at all. */
final class RowRules {
  private static final int MOST_PIECES = 50_000;

  private final DecisionTable table;
  private final Notes notes;
  private final Findings findings;
  private final List<Rule> rules;
  private final Grid grid;
  private final List<Box> boxes;

  RowRules(DecisionTable table, Notes notes, Findings findings) {
    this.table = table;
    this.notes = notes;
    this.findings = findings;
    this.rules = List.copyOf(table.getRules());
    this.grid = new Grid(table);
    this.boxes = IntStream.range(0, rules.size()).mapToObj(grid::row).toList();
  }

  void check() {
    boolean exact = grid.unclear.isEmpty();
    if (!exact && !notes.notAnalysed()) {
      grid.unclear.forEach(this::unclear);
    }
    for (int i = 0; i < boxes.size(); i++) {
      row(i, exact);
    }
    boolean collects =
        table.getHitPolicy() == HitPolicy.COLLECT || table.getHitPolicy() == HitPolicy.RULE_ORDER;
    if (exact && !collects && !notes.noRowHasMeaning()) {
      gap();
    }
  }

  private void row(int i, boolean exact) {
    if (boxes.get(i).isEmpty()) {
      add(i, "row-never", "no puede cumplirse con ningún dato; corríjala o quítela.");
      return;
    }
    HitPolicy policy = table.getHitPolicy();
    for (int j = 0; j < i; j++) {
      boolean same = boxes.get(i).equals(boxes.get(j));
      boolean sameOutputs = outputs(i).equals(outputs(j));
      if (same && (sameOutputs || policy == HitPolicy.FIRST)) {
        add(i, "duplicate-row", "repite las condiciones de la fila " + (j + 1) + "; quite una.");
        return;
      }
      boolean conflict = policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY && !sameOutputs;
      if (conflict && (exact || same) && boxes.get(i).meets(boxes.get(j))) {
        add(
            i,
            "conflicting-rows",
            "y la fila "
                + (j + 1)
                + " se cumplen a la vez, por ejemplo con "
                + example(both(i, j))
                + "; deje que solo una responda.");
      }
    }
    if (policy == HitPolicy.FIRST) {
      List<Box> rest = Box.rest(boxes.get(i), boxes.subList(0, i), MOST_PIECES);
      if (rest == null) {
        tooLarge();
      } else if (rest.isEmpty()) {
        add(
            i,
            "shadowed-row",
            "nunca se aplica: las anteriores responden antes; súbala o quítela.");
      }
    }
  }

  private void gap() {
    List<Box> rest = Box.rest(grid.everything(), boxes, MOST_PIECES);
    if (rest == null) {
      tooLarge();
    } else if (!rest.isEmpty()) {
      findings.add(
          table.getId(),
          "gap",
          "Ninguna fila responde cuando "
              + example(rest.get(0))
              + ". Agregue una fila, o escriba en la descripción de la decisión «sin fila:» y lo que"
              + " eso significa.");
    }
  }

  private Box both(int i, int j) {
    List<BitSet> sides = new ArrayList<>();
    for (int c = 0; c < grid.columns.size(); c++) {
      BitSet side = (BitSet) boxes.get(i).sides().get(c).clone();
      side.and(boxes.get(j).sides().get(c));
      sides.add(side);
    }
    return new Box(sides);
  }

  private String example(Box box) {
    List<String> words = new ArrayList<>();
    for (int c = 0; c < grid.columns.size(); c++) {
      Column column = grid.columns.get(c);
      BitSet side = box.sides().get(c);
      if (side.cardinality() < column.parts().size()) {
        words.add(column.label() + " = " + column.parts().get(side.nextSetBit(0)));
      }
    }
    return words.isEmpty() ? "cualquier dato" : String.join(", ", words);
  }

  private List<String> outputs(int i) {
    return rules.get(i).getOutputEntries().stream().map(Texts::of).toList();
  }

  private void unclear(String label) {
    findings.add(
        table.getId(),
        "unchecked",
        "Las condiciones de la columna «"
            + label
            + "» no se pueden comprobar: use comparaciones, intervalos y listas de constantes, o "
            + "escriba en la descripción de la decisión «sin análisis:» y el motivo.");
  }

  private void tooLarge() {
    findings.add(
        table.getId(),
        "unchecked",
        "La tabla es demasiado grande para comprobar sus filas: divídala en varias decisiones.");
  }

  private void add(int row, String rule, String sentence) {
    findings.add(rules.get(row).getId(), rule, "La fila " + (row + 1) + " " + sentence);
  }
}
