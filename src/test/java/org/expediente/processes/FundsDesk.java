package org.expediente.processes;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.SampleFiles;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.springframework.stereotype.Component;

/** The people of the funds procedure at work: forms with their examples, papers of the NGO. */
@Component
class FundsDesk {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private static final List<String> PAPERS =
      List.of(
          "solvency-dgii",
          "solvency-isss",
          "solvency-afp",
          "solvency-municipal",
          "no-link-declaration");

  private static final String EXECUTION = "funds-execution";

  /** What public-funds calls, by the result that it waits for. */
  private static final Map<String, String> CALLED =
      Map.of(
          "planResult", "funds-plan-approval",
          "agreementResult", "funds-agreement",
          "executionResult", EXECUTION,
          "settlementResult", "funds-settlement",
          "reported", "funds-assembly-report",
          "closed", "funds-closing");

  private final AtomicInteger decrees = new AtomicInteger();
  private final Desk desk;
  private final Documents documents;
  private final Doubles doubles;
  private final IssuedText text;

  FundsDesk(Desk desk, Documents documents, Doubles doubles, IssuedText text) {
    this.desk = desk;
    this.documents = documents;
    this.doubles = doubles;
    this.text = text;
  }

  /** Turns the clock to the day for which the examples of the forms are right. */
  void today() {
    on(TODAY);
  }

  void on(LocalDate day) {
    ClockUtil.setCurrentTime(
        Date.from(
            day.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("America/El_Salvador")).toInstant()));
  }

  /** Processes that are called but are not the matter of the test. */
  String deployDoubles() {
    return doubles.deploy(
        CALLED.values().stream().filter(process -> !process.equals(EXECUTION)).toList(),
        "processes-doubles/funds-execution.bpmn");
  }

  void removeDoubles(String deployment) {
    doubles.remove(deployment);
  }

  /** Lets the double that gives this result end with it. */
  void tell(String number, String variable, String result) {
    doubles.end(number, CALLED.get(variable), variable, result);
  }

  /** The example of the form with other values for some fields. */
  static Map<String, Object> form(String id, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(id));
    fields.putAll(changes);
    return fields;
  }

  /** A new case with a decree of its own. */
  String open(Map<String, ?> changes) {
    Map<String, Object> fields =
        form("funds-register-notice", Map.of("decree", "D.L. " + decrees.incrementAndGet()));
    fields.putAll(changes);
    return desk.start("cabinet-1", "public-funds", fields);
  }

  void hand(String person, String number, String... types) {
    desk.as(
        person,
        () -> {
          for (String type : types) {
            documents.add(
                new NewDocument(number, type, null, type + ".pdf", null),
                new ByteArrayInputStream(SampleFiles.pdf(number + type)));
          }
          return null;
        });
  }

  /** A case whose organisation is about to be checked for eligibility: credit comes first. */
  String noticed() {
    return noticed(Map.of());
  }

  String noticed(Map<String, ?> changes) {
    String number = open(changes);
    hand("cabinet-1", number, "assignment-notice");
    act("cabinet-1", number, "userTask_attachNotice", "funds-attach-notice", Map.of());
    return number;
  }

  /** As {@link #noticed()}, with the credit certified. */
  String certified() {
    String number = noticed();
    act("financial-1", number, "userTask_certifyCredit", "funds-certify-credit", Map.of());
    return number;
  }

  /** All papers that the organisation has to bring. */
  void papers(String number) {
    hand("ngo-1", number, PAPERS.toArray(String[]::new));
  }

  void check(String number, Map<String, ?> changes) {
    act("legal-1", number, "userTask_checkNgo", "funds-check-ngo", changes);
  }

  /** A case with an eligible organisation. */
  String eligible() {
    String number = certified();
    papers(number);
    check(number, Map.of());
    return number;
  }

  /** As {@link #eligible()}, with a team; nobody has answered yet. */
  String appointed() {
    String number = eligible();
    appoint(number, team());
    return number;
  }

  void appoint(String number, Map<String, ?> changes) {
    act("authority-1", number, "userTask_appointTeam", "funds-appoint-team", changes);
  }

  /** Seats for people who did not act before. */
  static Map<String, String> team() {
    return Map.of("financial", "financial-2", "legal", "legal-2");
  }

  /** Only these seats. */
  static Map<String, String> seats(Map<String, String> seats) {
    Map<String, String> all = new HashMap<>();
    for (String seat :
        List.of("oversight", "financial", "legal", "programManager", "alternateManager")) {
      all.put(seat, seats.getOrDefault(seat, ""));
    }
    return all;
  }

  /** Everybody who has not answered accepts. */
  void acceptAll(String number) {
    desk.tasks(number, "userTask_acceptAppointment")
        .forEach(task -> answer(task, task.getAssignee(), Map.of()));
  }

  void answer(Task task, String person, Map<String, ?> changes) {
    desk.complete(person, task, form("funds-accept-appointment", changes));
  }

  /** The open answer of a person. */
  Task awaited(String number, String person) {
    return desk.tasks(number, "userTask_acceptAppointment").stream()
        .filter(task -> person.equals(task.getAssignee()))
        .findAny()
        .orElseThrow();
  }

  /** As {@link #appointed()}, with a complete team. */
  String formed() {
    String number = appointed();
    acceptAll(number);
    return number;
  }

  void meet(String number, Map<String, ?> changes) {
    act("oversight-1", number, "userTask_holdMeeting", "funds-hold-meeting", changes);
  }

  /** Completes the one open task with this key. */
  void act(String person, String number, String task, String form, Map<String, ?> changes) {
    desk.complete(person, number, task, form(form, changes));
  }

  /** What the last issued document of this type says, in one line. */
  String text(String number, String type) {
    return text.of(number, type);
  }

  /** Types of the documents of the case, oldest first. */
  List<String> documents(String number) {
    return documents.of(number).stream().map(document -> document.type()).toList();
  }
}
