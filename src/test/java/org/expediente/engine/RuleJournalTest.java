package org.expediente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.terms.Closure;
import org.expediente.terms.Decrees;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for all cases does not change without a row in the journal. */
@ExpedienteTest
class RuleJournalTest {
  @Autowired private Journal journal;
  @Autowired private Decrees decrees;
  @Autowired private Desk desk;
  @Autowired private JdbcClient db;

  @Test
  void theFirstStartJournalsTheRightsAndEveryParameter() {
    assertThat(ofKind("access.applied"))
        .first()
        .extracting(Entry::data)
        .asString()
        .matches("\\{\"after\":\"[0-9a-f]{64}\",\"before\":\"\"}");
    int rows = db.sql("select count(*) from parameter_known").query(Integer.class).single();
    assertThat(rows).isPositive();
    assertThat(ofKind("parameter.changed")).hasSizeGreaterThanOrEqualTo(rows);
  }

  @Test
  void aDecreeIsJournaledWithWhoTookItIn() {
    LocalDate day = LocalDate.of(2099, 3, 4);
    Closure closure = new Closure(day, day, "Asueto de prueba", "Decreto 1", true, "prueba");
    try {
      desk.as("process-owner-1", () -> decrees.add(closure));
      assertThat(ofKind("decree.recorded"))
          .anySatisfy(
              entry -> {
                assertThat(entry.person()).isEqualTo("process-owner-1");
                assertThat(entry.data())
                    .contains("\"name\":\"Asueto de prueba\"")
                    .contains(day.format(DateTimeFormatter.ISO_DATE));
              });
    } finally {
      db.sql("delete from calendar_closure where source = 'prueba'").update();
    }
  }

  private List<Entry> ofKind(String kind) {
    List<Entry> found = new ArrayList<>();
    List<Entry> page = journal.entries(null, 0, Journal.LARGEST_PAGE);
    while (!page.isEmpty()) {
      page.stream().filter(entry -> entry.kind().equals(kind)).forEach(found::add);
      page = journal.entries(null, page.get(page.size() - 1).id(), Journal.LARGEST_PAGE);
    }
    return found;
  }
}
