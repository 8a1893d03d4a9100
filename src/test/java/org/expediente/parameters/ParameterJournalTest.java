package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value that changes without any program of ours still comes into the journal. */
class ParameterJournalTest {
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(TestDatabase.H2, "org.expediente.journal", "org.expediente.parameters");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatTheOwnerTunedInTheTableIsJournaledOnceWithBeforeAndAfter() {
    office
        .sql()
        .sql(
            "update parameter set parameter_value = '16:00' where parameter_key = 'terms.officeClosing'")
        .update();

    office.get(ParameterJournal.class).compare();
    office.get(ParameterJournal.class).compare();

    List<Entry> changes =
        office.get(Journal.class).entries(null, 0, 1000).stream()
            .filter(entry -> entry.data().contains("\"parameter\":\"terms.officeClosing\""))
            .toList();
    assertThat(changes).hasSize(2);
    assertThat(changes.get(0).data()).contains("\"before\":null");
    assertThat(changes.get(1).data())
        .contains("\"before\":\"15:30|time|")
        .contains("\"after\":\"16:00|time|");
  }

  @Test
  void aRowThatIsGoneIsJournaledToo() {
    office.sql().sql("delete from parameter where parameter_key = 'terms.officeClosing'").update();

    office.get(ParameterJournal.class).compare();

    List<Entry> all = office.get(Journal.class).entries(null, 0, 1000);
    assertThat(all.get(all.size() - 1).data())
        .contains("\"after\":null")
        .contains("\"parameter\":\"terms.officeClosing\"");
  }
}
