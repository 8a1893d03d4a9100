package org.expediente.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.casefile.Party;
import org.expediente.casefile.PartyKind;
import org.expediente.database.Office;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesControllerTest {
  private static final String CASE = "FON-2026-000001";

  private CaseRoom room;
  private CasesController controller;

  @BeforeAll
  void fill() {
    room = new CaseRoom();
    controller = room.controller();
    Office.actAs("cabinet-1", "cabinet");
    CaseFiles cases = room.office().get(CaseFiles.class);
    CaseFile file = cases.open(new NewCase("FON", "funds", "public-funds", "Becas", "p1"));
    cases.open(new NewCase("FON", "funds", "public-funds", "Otra", "p2"));
    cases.addParty(file.number(), party("ONG", "NIT", "0614-050707-104-8", "ngo-nandu"));
    cases.addParty(file.number(), party("REPRESENTANTE", "DUI", "00016297-5", null));
    cases.link(CASE, "FON-2026-000002", "precedes", "Misma línea presupuestaria.");
    room.start(CASE);
    room.notice(CASE, "authority", "El plan no llegó.");
    room.notice(CASE, "ngo-nandu", "Presente el plan.");

    Journal journal = room.office().get(Journal.class);
    cases.changeState(CASE, "EN_FORMULACION");
    Office.actAs("ngo-1", "ngo", "ngo-nandu");
    journal.record(new Act(CASE, "task.submitted", "userTask_filePlan", Map.of("plan", "v1")));
    journal.record(new Act(CASE, "something.new", null, Map.of()));
    Office.actAs("legal-1", "legal");
    journal.record(new Act(CASE, "document.added", null, Map.of("title", "Dictamen")));
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void listsTheCasesOfTheCaller() {
    Office.actAs("oversight-1", "oversight");
    var page = controller.search("", null, null, 0, 20);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.items())
        .extracting(CaseRow::number, CaseRow::procedure, CaseRow::state)
        .contains(org.assertj.core.api.Assertions.tuple(CASE, "funds", "EN_FORMULACION"));

    Office.actAs("ngo-1", "ngo", "ngo-nandu");
    assertThat(controller.search(null, null, null, 0, 20).items())
        .extracting(CaseRow::number)
        .containsExactly(CASE);
  }

  @Test
  void showsTheMinistryTheWholeCase() {
    Office.actAs("oversight-1", "oversight");
    CaseView view = controller.one(CASE);

    assertThat(view.state()).isEqualTo("EN_FORMULACION");
    assertThat(view.openedBy()).isEqualTo("cabinet-1");
    assertThat(view.parties())
        .extracting(CaseView.Member::idNumber)
        .containsExactly("0614-050707-104-8", "00016297-5");
    assertThat(view.links()).singleElement().extracting("to").isEqualTo("FON-2026-000002");
    assertThat(view.notices())
        .extracting(CaseView.Message::text)
        .containsExactly("El plan no llegó.", "Presente el plan.");
  }

  @Test
  void showsCurrentStepsAlsoThoseOfOthers() {
    Office.actAs("oversight-1", "oversight");
    room.signIn("oversight-1", List.of("oversight"));
    try {
      assertThat(room.tasksOfSignedIn()).as("the engine itself hides the task").isEmpty();
      assertThat(controller.one(CASE).currentSteps())
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.step()).isEqualTo("userTask_filePlan");
                assertThat(step.name()).isEqualTo("Presentar el plan");
                assertThat(step.due()).hasToString("2026-12-15T23:59:59-06:00");
                assertThat(step.groups())
                    .containsExactly(
                        new CurrentStep.Group("legal", "Dirección Jurídica"),
                        new CurrentStep.Group("ngo-nandu", "ngo-nandu"));
              });
    } finally {
      room.signOut();
    }
  }

  @Test
  void showsAPartyItsCaseFromOutside() {
    Office.actAs("ngo-1", "ngo", "ngo-nandu");
    CaseView view = controller.one(CASE);

    assertThat(view.openedBy()).isNull();
    assertThat(view.parties())
        .extracting(CaseView.Member::idNumber)
        .containsExactly("0614-050707-104-8", "••••••97-5");
    assertThat(view.links()).as("the other case is not theirs").isEmpty();
    assertThat(view.notices())
        .extracting(CaseView.Message::text)
        .containsExactly("Presente el plan.");
    assertThat(view.currentSteps()).hasSize(1);
  }

  @Test
  void tellsTheTimelineInSentences() {
    Office.actAs("oversight-1", "oversight");
    assertThat(controller.timeline(CASE, 0, 1000))
        .extracting(TimelineItem::sentence)
        .containsExactly(
            "Se abrió el expediente «Becas».",
            "Se incorporó Una parte como ONG.",
            "Se incorporó Una parte como REPRESENTANTE.",
            "Se vinculó el expediente FON-2026-000001 con el FON-2026-000002: Misma línea"
                + " presupuestaria.",
            "El expediente pasó de ABIERTO a EN_FORMULACION.",
            "Se llenó el formulario de la tarea «Presentar el plan».",
            "Acto registrado: something.new.",
            "Se agregó el documento «Dictamen».");
  }

  @Test
  void readsTheTimelineOn() {
    Office.actAs("oversight-1", "oversight");
    var first = controller.timeline(CASE, 0, 5);
    var rest = controller.timeline(CASE, first.get(4).id(), 1000);
    assertThat(first).hasSize(5);
    assertThat(rest).hasSize(3);
    assertThat(rest.get(0).person()).isEqualTo("ngo-1");
    assertThat(rest.get(0).data().path("plan").asText()).isEqualTo("v1");
    assertThatThrownBy(() -> controller.timeline(CASE, 0, 1001)).isInstanceOf(Refusal.class);
  }

  @Test
  void tellsAPartyOnlyTheStatesAndItsOwnActs() {
    Office.actAs("ngo-2", "ngo", "ngo-nandu"); // a colleague of ngo-1
    var timeline = controller.timeline(CASE, 0, 1000);

    assertThat(timeline)
        .extracting(TimelineItem::kind)
        .containsExactly("case.opened", "case.stateChanged", "task.submitted", "something.new");
    assertThat(timeline)
        .extracting(TimelineItem::person)
        .containsExactly(null, null, "ngo-1", "ngo-1");
    assertThat(controller.timeline(CASE, timeline.get(1).id(), 1))
        .extracting(TimelineItem::kind)
        .containsExactly("task.submitted");
  }

  @Test
  @Asvs("8.2.2")
  void aStrangerLearnsNothing() {
    Office.actAs("it-1", "it");
    assertThatThrownBy(() -> controller.one(CASE)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> controller.timeline(CASE, 0, 10)).isInstanceOf(Refusal.class);
  }

  private static Party party(String role, String type, String number, String group) {
    PartyKind kind = type.equals("NIT") ? PartyKind.JURIDICA : PartyKind.NATURAL;
    return new Party(role, kind, type, number, "Una parte", group);
  }
}
