package org.expediente.engine.gate.decisions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/** A table as columns whose parts are finite, so that rows can be compared exactly. */
final class Grid {
  final List<Column> columns = new ArrayList<>();

  /** Labels of the inputs whose cells could not be taken apart. */
  final Set<String> unclear = new LinkedHashSet<>();

  Grid(DecisionTable table) {
    int index = 0;
    for (Input input : table.getInputs()) {
      int at = index++;
      List<String> cells =
          table.getRules().stream()
              .map(rule -> List.copyOf(rule.getInputEntries()))
              .map(entries -> at < entries.size() ? Texts.of(entries.get(at)) : "")
              .toList();
      add(input, cells);
    }
  }

  private void add(Input input, List<String> cells) {
    String label = Texts.label(input);
    Class<?> type = Types.ALLOWED.get(String.valueOf(Texts.type(input)));
    String expression = Texts.expression(input);
    Optional<Column> column = type == null ? Optional.empty() : typed(label, type, input, cells);
    if (column.isPresent()) {
      columns.add(column.get());
      return;
    }
    if (!Questions.areIndependent(cells, expression)) {
      unclear.add(label);
    }
    columns.addAll(Questions.columns(label, cells));
  }

  private static Optional<Column> typed(
      String label, Class<?> type, Input input, List<String> cells) {
    List<Asked> asked = new ArrayList<>();
    List<Object> borders = new ArrayList<>();
    for (String cell : cells) {
      Optional<Asked> one = Cells.read(cell, type);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      asked.add(one.get());
      borders.addAll(one.get().borders());
    }
    List<Object> samples = Samples.of(type, borders, declared(type, input));
    List<BitSet> rows = new ArrayList<>();
    for (Asked row : asked) {
      BitSet accepted = new BitSet();
      for (int i = 0; i < samples.size(); i++) {
        accepted.set(i, row.holds().test(samples.get(i)));
      }
      rows.add(accepted);
    }
    return Optional.of(new Column(label, samples.stream().map(Samples::words).toList(), rows));
  }

  /** The texts that the owner declared to be the only ones. */
  private static List<Object> declared(Class<?> type, Input input) {
    return type != String.class || input.getInputValues() == null
        ? List.of()
        : Cells.read(Texts.of(input.getInputValues()), type).map(Asked::borders).orElse(List.of());
  }

  Box row(int index) {
    return new Box(columns.stream().map(column -> column.rows().get(index)).toList());
  }

  Box everything() {
    return new Box(columns.stream().map(Column::all).toList());
  }
}
