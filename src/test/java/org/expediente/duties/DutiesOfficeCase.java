package org.expediente.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Ana and Luis are in the legal group, Eva plans, Raúl has the demands of both; it is night. */
@SpringBootTest(classes = DutiesOffice.class, webEnvironment = WebEnvironment.NONE)
@RecordApplicationEvents
abstract class DutiesOfficeCase {
  /** The 21st in UTC, still the 20th in San Salvador. */
  static final Instant NOW = Instant.parse("2026-11-21T04:30:00.123Z");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static int cases;

  @Autowired IdentityService identity;
  @Autowired Journal journal;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEvents events;

  final String number = "FON-2026-%06d".formatted(++cases);

  @BeforeEach
  void people() {
    ClockUtil.setCurrentTime(Date.from(NOW));
    Map.of("legal", "Dirección Jurídica", "planning", "Planificación").forEach(this::group);
    person("ana", "Ana", "Rivas", "legal");
    person("luis", "Luis", "Mejía", "legal");
    person("eva", "Eva", "Sol", "planning");
    person("raul", "Raúl", "Paz", "legal", "planning");
    person("nadie", null, null);
  }

  @AfterEach
  void clean() {
    identity.clearAuthentication();
    ClockUtil.reset();
    for (String table : List.of("duty_participation", "duty_conflict", "duty_substitution")) {
      sql.sql("delete from " + table).update();
    }
    identity.createUserQuery().list().forEach(user -> identity.deleteUser(user.getId()));
    identity.createGroupQuery().list().forEach(group -> identity.deleteGroup(group.getId()));
  }

  /** What the journal says of the case, or of no case. */
  List<Entry> journaled(String caseNumber) {
    return journal.entries(caseNumber, 0, Journal.LARGEST_PAGE);
  }

  DutyTask task(String key, String... distinctFrom) {
    return new DutyTask(number, key, "Revisar", List.of("legal"), List.of(distinctFrom));
  }

  private void group(String id, String name) {
    Group group = identity.newGroup(id);
    group.setName(name);
    identity.saveGroup(group);
  }

  private void person(String id, String first, String last, String... groups) {
    User user = identity.newUser(id);
    user.setFirstName(first);
    user.setLastName(last);
    identity.saveUser(user);
    for (String group : groups) {
      identity.createMembership(id, group);
    }
  }
}
