package org.expediente.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.CaseScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases within somebody's sight; the database does the keeping out. */
@Repository
class CaseSearch {
  private final JdbcClient db;

  CaseSearch(JdbcClient db) {
    this.db = db;
  }

  Page<CaseFile> page(CaseQuery query, CaseScope scope) {
    Sight sight = Sight.of(scope);
    List<String> conditions = new ArrayList<>(List.of(sight.sql()));
    Map<String, Object> params = new HashMap<>(sight.params());
    if (given(query.procedure())) {
      conditions.add("c.procedure = :procedure");
      params.put("procedure", query.procedure());
    }
    if (given(query.state())) {
      conditions.add("c.state = :state");
      params.put("state", query.state());
    }
    if (given(query.q())) {
      conditions.add(
          "(c.search_text like :q escape '!' or exists (select 1 from case_party s"
              + " where s.case_number = c.number and s.search_text like :q escape '!'))");
      params.put("q", Folded.pattern(query.q()));
    }
    String from = " from case_file c where " + String.join(" and ", conditions);
    long total = db.sql("select count(*)" + from).params(params).query(Long.class).single();
    List<CaseFile> items =
        db.sql(
                "select c.*"
                    + from
                    + " order by c.opened_at desc, c.number desc"
                    + " offset :skipped rows fetch next :size rows only")
            .params(params)
            .param("skipped", (long) query.page() * query.size())
            .param("size", query.size())
            .query(CaseFile.class)
            .list();
    return new Page<>(items, query.page(), query.size(), total);
  }

  Optional<CaseFile> visible(String number, CaseScope scope) {
    Sight sight = Sight.of(scope);
    return db.sql("select c.* from case_file c where c.number = :number and " + sight.sql())
        .params(sight.params())
        .param("number", number)
        .query(CaseFile.class)
        .optional();
  }

  private static boolean given(String filter) {
    return filter != null && !filter.isBlank();
  }
}
