package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;

class NoticesTest {
  private static final String NUMBER = "FON-2026-000001";

  private final DelegateExecution execution = mock(DelegateExecution.class);

  @ParameterizedTest
  @EnumSource
  void aDiagramMovesItsCaseAndTellsPeople(TestDatabase kind) throws IOException {
    try (Office office = new Office(kind, "org.expediente.casefile", "org.expediente.journal")) {
      CaseFiles cases = office.get(CaseFiles.class);
      cases.open(new NewCase("FON", "funds", "public-funds", "Becas", "p1"));
      when(execution.getProcessBusinessKey()).thenReturn(NUMBER);
      when(execution.getCurrentActivityId()).thenReturn("timerBoundary_planLate");
      Notices notices = notices(office);

      office.inTransaction(() -> notices.send(execution, "authority", "funds.planLate"));
      office.get(CaseStates.class).state(execution, "EN_FORMULACION");
      office.get(CaseStates.class).close(execution, "NO_TRANSFERIDO");

      assertThat(notices.of(NUMBER))
          .singleElement()
          .extracting(Notice::toGroup, Notice::text)
          .containsExactly(
              "authority", "El plan del expediente FON-2026-000001 no llegó a tiempo.");
      assertThat(office.get(Journal.class).entries(NUMBER, 0, 10))
          .extracting(Entry::kind)
          .containsExactly("case.opened", "notice.sent", "case.stateChanged", "case.closed");
      assertThat(cases.find(NUMBER).state()).isEqualTo("NO_TRANSFERIDO");
      assertThatThrownBy(() -> notices.send(execution, "authority", "funds.none"))
          .hasMessage("no text in notices.properties: funds.none");
    }
  }

  private static Notices notices(Office office) throws IOException {
    String file = "funds.planLate=El plan del expediente {case} no llegó a tiempo.";
    return new Notices(
        office.sql(),
        new NoticeTexts(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8))),
        office.get(Journal.class),
        office.get(Clock.class));
  }
}
