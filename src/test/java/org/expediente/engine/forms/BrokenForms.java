package org.expediente.engine.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A valid submission of {@code form-paths-test.form}, and one broken in one place for each rule.
 */
final class BrokenForms {
  /**
   * A submission that breaks one rule.
   *
   * @param rule what it breaks
   * @param field the field that the answer must name
   * @param fields what is submitted; lists and maps travel as JSON
   */
  record Broken(String rule, String field, Map<String, Object> fields) {}

  /** Stands for a text that claims to be JSON and is not. */
  static final Object BROKEN_JSON = new Object();

  private final List<Broken> all = new ArrayList<>();

  private BrokenForms() {
    one("required, absent", "name", null);
    one("required, blank", "name", "   ");
    one("required, of a choice", "decision", null);
    one("type, text", "name", 12345);
    one("type, number", "rounds", "dos");
    one("type, flag", "sworn", "yes");
    one("type, list", "items", "none");
    one("type, group", "address", "none");
    one("type, binary fraction for money", "amount", 1.5);
    one("range, below", "rounds", 0);
    one("range, above", "rounds", 6);
    one("range, money below", "amount", "0.00");
    one("range, money above", "amount", "100.01");
    one("range, decimals", "amount", "1.005");
    one("range, not whole", "rounds", 2.5);
    one("length, too short", "name", "ab");
    one("length, too long", "name", "abcdefghijk");
    one("length, more than a column", "notes", "x".repeat(4001));
    one("pattern", "code", "abc");
    one("pattern, line break behind", "code", "ABC\n");
    one("pattern, mail", "mail", "nobody");
    one("pattern, phone", "phone", "call me");
    one("options, one", "decision", "QUIZA");
    one("options, computed", "place", "SUR");
    one("options, several", "kinds", List.of("a", "z"));
    one("options, no list", "kinds", "a");
    one("date, none", "on", "31/12/2099");
    one("date, impossible", "on", "2099-02-30");
    one("date, past", "on", "2001-01-01");
    one("date, hour", "hour", "25:00");
    one("date, moment", "moment", "tomorrow");
    one("hidden", "reason", "porque sí");
    one("read-only", "fixed", "otro");
    one("read-only by condition", "once", "otro");
    one("disabled", "off", "otro");
    one("group, required inside", "address.city", Map.of(), "address");
    one("group, unknown inside", "address.x", Map.of("city", "Santa Ana", "x", "1"), "address");
    one("list, required in a row", "items[0].text", List.of(Map.of("units", 1)), "items");
    one(
        "list, range in a row",
        "items[0].units",
        List.of(Map.of("text", "a", "units", 0)),
        "items");
    one("list, unknown in a row", "items[0].x", List.of(Map.of("text", "a", "x", 1)), "items");
    one(
        "list, hidden in a row",
        "items[0].why",
        List.of(Map.of("text", "a", "units", 1, "why", "x")),
        "items");
    one("list, row of another kind", "items[0]", List.of("text"), "items");
    one("JSON, broken", "items", BROKEN_JSON);
    one("unknown", "intruder", true);
    one("unknown, a known name elsewhere", "caseNumber", "FON-2026-000001");
  }

  static List<Broken> all() {
    return List.copyOf(new BrokenForms().all);
  }

  static Map<String, Object> valid() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("name", "Ana");
    fields.put("code", "ABC");
    fields.put("mail", "ana@example.org");
    fields.put("phone", "+503 2222-1111");
    fields.put("rounds", 2);
    fields.put("amount", "12.50");
    fields.put("sworn", true);
    fields.put("decision", "SI");
    fields.put("place", "NORTE");
    fields.put("kinds", List.of("a"));
    fields.put("on", "2099-12-31");
    fields.put("hour", "14:30");
    fields.put("moment", "2099-12-31T14:30");
    fields.put("address", Map.of("city", "Santa Ana"));
    fields.put("items", List.of(Map.of("text", "a", "units", 2, "why", "porque sí")));
    return fields;
  }

  private void one(String rule, String field, Object value) {
    one(rule, field, value, field);
  }

  private void one(String rule, String field, Object value, String key) {
    Map<String, Object> fields = valid();
    fields.put(key, value);
    fields.values().removeIf(entry -> entry == null);
    all.add(new Broken(rule, field, fields));
  }
}
