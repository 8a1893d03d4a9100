package org.expediente.processes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appoints managers: people of the test's own, so that load and training are known. */
@Component
class ManagerDesk {
  static final LocalDate TODAY = LocalDate.of(2022, 3, 18);
  static final String PROPOSE = "userTask_proposeManager";
  static final String APPOINT = "userTask_appointManager";
  static final String ACCEPT = "userTask_acceptAppointment";
  static final String WORKSHOP = "userTask_recordWorkshop";
  static final String HAND_OVER = "userTask_handOverFile";
  static final String RECEIVE = "userTask_receiveFile";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final List<String> made = new ArrayList<>();
  private final Desk desk;
  private final ContractCase contracts;
  private final IdentityService identity;
  private final Journal journal;
  private final JdbcClient db;

  ManagerDesk(
      Desk desk, ContractCase contracts, IdentityService identity, Journal journal, JdbcClient db) {
    this.desk = desk;
    this.contracts = contracts;
    this.identity = identity;
    this.journal = journal;
    this.db = db;
  }

  /** The example of a form with other values for some fields. */
  static Map<String, Object> form(String id, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(id));
    fields.putAll(changes);
    return fields;
  }

  /** A contract whose appointment was asked for, on {@link #TODAY}. */
  String asked() {
    contracts.at(TODAY);
    String number =
        contracts.bare(ContractObject.SUMINISTRO, Modality.LICITACION, "45200.00", "0.00");
    contracts.start("contract-appointment", number, Map.of());
    return number;
  }

  /** Somebody who may administer contracts, with no contract and no training. */
  String manager(String first, String last) {
    String id = "cm-%d".formatted(NUMBERS.incrementAndGet());
    User user = identity.newUser(id);
    user.setFirstName(first);
    user.setLastName(last);
    identity.saveUser(user);
    identity.createMembership(id, "contract-manager");
    made.add(id);
    return id;
  }

  /** As {@link #manager}, with the workshop passed in February 2022. */
  String trained(String number, String first, String last) {
    String id = manager(first, last);
    db.sql(
            """
            insert into contract_training (person, held_on, mark, pass_mark, passed, contract_case,
              recorded_by, recorded_at)
            values (?, date '2022-02-10', 9.00, 7.00, true, ?, 'human-resources-1',
              current_timestamp)""")
        .params(id, number)
        .update();
    return id;
  }

  /** Takes the people of the test away. */
  void leave() {
    made.forEach(identity::deleteUser);
    made.clear();
  }

  void propose(String number, String manager, String alternate) {
    propose(number, manager, alternate, Map.of());
  }

  void propose(String number, String manager, String alternate, Map<String, ?> changes) {
    Map<String, Object> fields =
        form("contract-propose-manager", Map.of("manager", manager, "alternate", alternate));
    fields.putAll(changes);
    desk.complete("requesting-unit-1", number, PROPOSE, fields);
  }

  void appoint(String number, Map<String, ?> changes) {
    desk.complete("authority-1", number, APPOINT, form("contract-appoint-manager", changes));
  }

  void answer(String person, String number, Map<String, ?> changes) {
    desk.complete(person, number, ACCEPT, form("contract-accept-appointment", changes));
  }

  void workshop(String number, Map<String, ?> changes) {
    contracts.hand("human-resources-1", number, "workshop-certificate");
    desk.complete("human-resources-1", number, WORKSHOP, form("contract-record-workshop", changes));
  }

  void handOver(String number) {
    contracts.hand("procurement-1", number, "contract-signed");
    desk.complete("procurement-1", number, HAND_OVER, form("contract-hand-over-file", Map.of()));
  }

  void receive(String person, String number) {
    desk.complete(person, number, RECEIVE, form("contract-receive-file", Map.of()));
  }

  /** From the proposal to the manager in office with the file; valid from {@code from}. */
  void putInOffice(String number, String manager, String alternate, String from) {
    propose(number, manager, alternate);
    appoint(number, Map.of("validFrom", from));
    answer(manager, number, Map.of());
    handOver(number);
    receive(manager, number);
  }

  /** Kinds of the acts that the journal has of a case. */
  List<String> kinds(String number) {
    return entries(number).stream().map(Entry::kind).toList();
  }

  List<Entry> entries(String number) {
    return journal.entries(number, 0, Journal.LARGEST_PAGE);
  }

  /** A dynamic list of one form as a submission would have it. */
  static String json(String text) {
    return text.replace('\'', '"');
  }

  BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }
}
