package org.expediente.engine.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * One broken place in data that were valid.
 *
 * @param field path of the field that is broken
 * @param how what is wrong with it
 * @param data the data with this one fault
 */
record Breakage(String field, String how, Map<String, Object> data) {
  private record Fault(String how, Object value) {}

  private static final Object NOTHING = new Object();

  /** Breaks one of the fields at random, or adds one that the form does not have. */
  static Breakage of(
      List<Field> fields, Submissions made, Map<String, Object> valid, Random random) {
    List<Breakage> all = new ArrayList<>();
    collect(fields, made, valid, valid, "", data -> data, all);
    Map<String, Object> more = new LinkedHashMap<>(valid);
    more.put("intruder", "x");
    all.add(new Breakage("intruder", "unknown", more));
    return all.get(random.nextInt(all.size()));
  }

  private interface Around {
    Map<String, Object> put(Map<String, Object> inner);
  }

  private static void collect(
      List<Field> fields,
      Submissions made,
      Map<String, Object> here,
      Map<String, Object> form,
      String path,
      Around around,
      List<Breakage> all) {
    for (Field field : fields) {
      boolean hidden = made.hidden(field, form);
      if (field.isPlainGroup()) {
        if (!hidden) {
          collect(field.children(), made, here, form, path, around, all);
        }
      } else if (field.isInput()) {
        String name = path + field.key();
        boolean closed = hidden || field.isDisabled() || made.readOnly(field, form);
        for (Fault fault : closed ? closedFaults(field) : faults(field, made, form)) {
          Map<String, Object> data = new LinkedHashMap<>(here);
          if (fault.value == NOTHING) {
            data.remove(field.key());
          } else {
            data.put(field.key(), fault.value);
          }
          all.add(new Breakage(name, fault.how, around.put(data)));
        }
        if (!closed) {
          inside(field, made, here, form, name, around, all);
        }
      }
    }
  }

  private static void inside(
      Field field,
      Submissions made,
      Map<String, Object> here,
      Map<String, Object> form,
      String name,
      Around around,
      List<Breakage> all) {
    if (here.get(field.key()) instanceof Map<?, ?> group) {
      collect(
          field.children(), made, copy(group), form, name + ".", around(here, field, around), all);
    } else if (field.type().equals("dynamiclist")
        && here.get(field.key()) instanceof List<?> rows) {
      int last = rows.size() - 1;
      Around row =
          inner -> {
            List<Object> changed = new ArrayList<>(rows);
            changed.set(last, inner);
            Map<String, Object> data = new LinkedHashMap<>(here);
            data.put(field.key(), changed);
            return around.put(data);
          };
      collect(
          field.children(),
          made,
          copy((Map<?, ?>) rows.get(last)),
          form,
          name + "[" + last + "].",
          row,
          all);
    }
  }

  private static Around around(Map<String, Object> here, Field field, Around outer) {
    return inner -> {
      Map<String, Object> data = new LinkedHashMap<>(here);
      data.put(field.key(), inner);
      return outer.put(data);
    };
  }

  private static Map<String, Object> copy(Map<?, ?> row) {
    Map<String, Object> copy = new LinkedHashMap<>();
    row.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }

  /** Hidden, switched off or only shown: any other value is one too many. */
  private static List<Fault> closedFaults(Field field) {
    return field.type().equals("dynamiclist") || field.type().equals("group")
        ? List.of()
        : List.of(new Fault("closed field filled", "no es lo que había"));
  }

  private static List<Fault> faults(Field field, Submissions made, Map<String, Object> form) {
    List<Fault> faults = new ArrayList<>();
    if (field.isRequired()) {
      faults.add(new Fault("required", NOTHING));
    }
    switch (field.type()) {
      case "textfield", "textarea" -> text(field, faults);
      case "number" -> number(field, faults);
      case "datetime" -> {
        faults.add(new Fault("date", "31 de diciembre"));
        if (field.spec().path("disallowPassedDates").asBoolean()) {
          faults.add(new Fault("past", Submissions.TODAY.minusDays(1).toString()));
        }
      }
      case "checkbox" -> faults.add(new Fault("flag", "yes"));
      case "select", "radio" -> faults.add(new Fault("option", "NO_ESTA"));
      case "checklist", "taglist" -> {
        faults.add(new Fault("option", List.of("NO_ESTA")));
        faults.add(new Fault("list", made.options(field, form).get(0)));
      }
      default -> faults.add(new Fault("structure", "texto"));
    }
    return faults;
  }

  private static void text(Field field, List<Fault> faults) {
    faults.add(new Fault("type", 7));
    faults.add(new Fault("long", "x".repeat(Submissions.longest(field) + 1)));
    if (field.rule("minLength").asInt(0) > 1) {
      faults.add(new Fault("short", "x"));
    }
    String pattern = field.rule("pattern").asText("");
    if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher("¿?").find()) {
      faults.add(new Fault("pattern", "¿?"));
    }
  }

  private static void number(Field field, List<Fault> faults) {
    boolean asText = field.spec().path("serializeToString").asBoolean();
    int digits = field.spec().path("decimalDigits").asInt(asText ? 15 : 0);
    faults.add(new Fault("number", "muchos"));
    faults.add(new Fault("binary fraction", 0.5d));
    faults.add(new Fault("decimals", "1." + "0".repeat(digits) + "1"));
    if (field.spec().path("validate").has("min")) {
      faults.add(new Fault("below", near(field, "min", "-1", asText)));
    }
    if (field.spec().path("validate").has("max")) {
      faults.add(new Fault("above", near(field, "max", "1", asText)));
    }
  }

  private static Object near(Field field, String rule, String by, boolean asText) {
    BigDecimal value = Submissions.limit(field, rule, "0").add(new BigDecimal(by));
    return asText ? value.toPlainString() : (Object) value.longValue();
  }
}
