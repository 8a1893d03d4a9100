package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.expediente.problem.FieldProblem;

/**
 * What a form promises, enforced on the server: every value is one that the form offers and
 * accepts, and nothing else is accepted. Values are plain: String, Boolean, Integer, Long, List,
 * Map.
 */
final class FormContract {
  private final List<Field> fields;

  FormContract(JsonNode form) {
    this.fields = Field.of(form.path("components"));
  }

  /** A contract that accepts nothing. */
  static FormContract ofNothing() {
    return new FormContract(MissingNode.getInstance());
  }

  /**
   * Checks a submission.
   *
   * @param submitted what came in, by key
   * @param known variables that the form could read, for conditions, options and read-only fields
   * @param today for dates that may not lie in the past
   */
  Checked check(Map<String, Object> submitted, Map<String, Object> known, LocalDate today) {
    Map<String, Object> context = new LinkedHashMap<>(known);
    context.putAll(submitted);
    Pass pass = new Pass(context, today);
    Map<String, Object> rest = new LinkedHashMap<>(submitted);
    pass.fields(fields, rest, known, "", pass.values);
    rest.keySet().forEach(pass::unknown);
    return new Checked(pass.values, pass.kept, pass.problems);
  }

  /**
   * The outcome.
   *
   * @param values every field of the form by key, null where nothing was entered
   * @param kept keys that stay as process variables
   * @param problems empty if the submission is acceptable
   */
  record Checked(Map<String, Object> values, List<String> kept, List<FieldProblem> problems) {}

  private static final class Pass {
    private Map<String, Object> context; // of the form, or of the row that is being checked
    private final LocalDate today;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    Pass(Map<String, Object> context, LocalDate today) {
      this.context = context;
      this.today = today;
    }

    /** {@code before}: the values that were there, of the form or of the row. */
    void fields(
        List<Field> fields,
        Map<String, Object> rest,
        Map<String, Object> before,
        String path,
        Map<String, Object> into) {
      for (Field field : fields) {
        boolean hidden =
            Feel.holds(field.spec().path("conditional").path("hide").asText(), context);
        if (field.isPlainGroup()) {
          if (hidden) {
            forget(field.children(), rest, before, path, into);
          } else {
            fields(field.children(), rest, before, path, into);
          }
        } else if (field.isComputed()) {
          rest.remove(field.key()); // the server computes for itself whatever it needs
        } else if (field.isInput()) {
          if (hidden || field.isDisabled()) {
            forget(List.of(field), rest, before, path, into);
          } else {
            input(field, rest.remove(field.key()), before, path, into);
          }
        }
      }
    }

    private void forget(
        List<Field> fields,
        Map<String, Object> rest,
        Map<String, Object> before,
        String path,
        Map<String, Object> into) {
      for (Field field : fields) {
        if (field.isPlainGroup()) {
          forget(field.children(), rest, before, path, into);
        } else if (field.isInput()) {
          Object value = rest.remove(field.key());
          if (!FieldRules.isEmpty(value) && !Objects.equals(value, before.get(field.key()))) {
            unknown(path + field.key());
          }
          into.put(field.key(), null);
          keep(field, path);
        }
      }
    }

    private void input(
        Field field,
        Object value,
        Map<String, Object> before,
        String path,
        Map<String, Object> into) {
      String name = path + field.key();
      if (isReadOnly(field)) {
        Object current = before.get(field.key());
        if (value != null && !FieldRules.same(value, current)) {
          problems.add(problem(name, field, "es de solo lectura; no se puede cambiar."));
        }
        into.put(field.key(), current);
        return;
      }
      if (FieldRules.isEmpty(value)) {
        into.put(field.key(), null);
        keep(field, path);
        if (field.isRequired()) {
          problems.add(problem(name, field, "es obligatorio."));
        }
        return;
      }
      keep(field, path);
      switch (field.type()) {
        case "dynamiclist" -> into.put(field.key(), rows(field, value, before, name));
        case "group" -> into.put(field.key(), row(field, value, before.get(field.key()), name));
        default -> {
          String complaint = FieldRules.complaint(field, value, context, today);
          if (complaint != null) {
            problems.add(problem(name, field, complaint));
          }
          into.put(field.key(), value);
        }
      }
    }

    private Object rows(Field field, Object value, Map<String, Object> knownBefore, String name) {
      if (!(value instanceof Collection<?> rows)) {
        problems.add(problem(name, field, "debe ser una lista."));
        return value;
      }
      List<?> before = knownBefore.get(field.key()) instanceof List<?> list ? list : List.of();
      if (field.spec().has("allowAddRemove")
          && !field.spec().path("allowAddRemove").asBoolean()
          && before.size() != rows.size()) {
        problems.add(problem(name, field, "no permite agregar ni quitar filas."));
      }
      List<Object> checked = new ArrayList<>();
      for (Object row : rows) {
        int i = checked.size();
        Object earlier = i < before.size() ? before.get(i) : null;
        Map<String, Object> ofForm = context;
        context = RowContext.of(ofForm, row, i);
        checked.add(row(field, row, earlier, name + "[" + i + "]"));
        context = ofForm;
      }
      return checked;
    }

    @SuppressWarnings("unchecked")
    private Object row(Field field, Object value, Object before, String name) {
      if (!(value instanceof Map<?, ?> row)) {
        problems.add(problem(name, field, "tiene una fila que no es válida."));
        return value;
      }
      Map<String, Object> rest = new LinkedHashMap<>((Map<String, Object>) row);
      Map<String, Object> inner = new LinkedHashMap<>();
      Map<String, Object> known =
          before instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
      fields(field.children(), rest, known, name + ".", inner);
      rest.keySet().forEach(key -> unknown(name + "." + key));
      return inner;
    }

    private boolean isReadOnly(Field field) {
      JsonNode readonly = field.spec().path("readonly");
      return readonly.isBoolean() ? readonly.asBoolean() : Feel.holds(readonly.asText(), context);
    }

    private void keep(Field field, String path) {
      if (path.isEmpty() && field.isKept()) {
        kept.add(field.key());
      }
    }

    void unknown(String name) {
      problems.add(
          new FieldProblem(name, "El dato «" + name + "» no está en este formulario; quítelo."));
    }

    private static FieldProblem problem(String name, Field field, String complaint) {
      return new FieldProblem(name, "«" + field.label() + "» " + complaint);
    }
  }
}
