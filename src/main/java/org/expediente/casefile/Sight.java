package org.expediente.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.access.CaseScope;

/**
 * What somebody may see, as a condition on {@code case_file c}.
 *
 * @param params by the names in {@code sql}
 */
record Sight(String sql, Map<String, Object> params) {

  static Sight of(CaseScope scope) {
    if (scope.all()) {
      return new Sight("1 = 1", Map.of());
    }
    List<String> ways = new ArrayList<>();
    Map<String, Object> params = new HashMap<>();
    if (!scope.procedures().isEmpty()) {
      ways.add("c.procedure in (:seenProcedures)");
      params.put("seenProcedures", scope.procedures());
    }
    if (!scope.partyGroups().isEmpty()) {
      ways.add(
          "exists (select 1 from case_party p where p.case_number = c.number"
              + " and p.group_id in (:seenGroups))");
      params.put("seenGroups", scope.partyGroups());
    }
    return new Sight(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", params);
  }
}
