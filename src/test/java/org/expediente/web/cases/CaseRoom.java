package org.expediente.web.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.access.Actors;
import org.expediente.access.CaseScopes;
import org.expediente.access.Unrestricted;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notices;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.journal.Journal;
import org.springframework.core.io.ClassPathResource;

/** The controller on a small database and a small engine that checks authorizations. */
final class CaseRoom implements AutoCloseable {
  private final Office office =
      new Office(TestDatabase.H2, "org.expediente.casefile", "org.expediente.journal");
  private final ProcessEngine engine =
      ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
          .setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
          .setProcessEngineName(UUID.randomUUID().toString())
          .setAuthorizationEnabled(true)
          .buildProcessEngine();

  CaseRoom() {
    var group = engine.getIdentityService().newGroup("legal");
    group.setName("Dirección Jurídica");
    engine.getIdentityService().saveGroup(group);
    var diagram =
        Bpmn.createExecutableProcess("funds-plan")
            .camundaHistoryTimeToLiveString("P1D")
            .startEvent()
            .userTask("userTask_filePlan")
            .name("Presentar el plan")
            .camundaCandidateGroups("ngo-nandu,legal")
            .camundaDueDate("2026-12-15T23:59:59-06:00")
            .endEvent()
            .done();
    engine.getRepositoryService().createDeployment().addModelInstance("p.bpmn", diagram).deploy();
  }

  CasesController controller() {
    try {
      return new CasesController(
          new CaseDesk(
              office.get(CaseFiles.class),
              office.get(Notices.class),
              new CaseTasks(
                  engine.getTaskService(),
                  engine.getHistoryService(),
                  engine.getIdentityService(),
                  new SignedOut(),
                  office.get(Clock.class)),
              office.get(Journal.class),
              new Sentences(new ClassPathResource("timeline.properties")),
              office.get(CaseScopes.class),
              office.get(Actors.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Office office() {
    return office;
  }

  void start(String number) {
    engine.getRuntimeService().startProcessInstanceByKey("funds-plan", number);
  }

  void notice(String number, String group, String text) {
    office
        .sql()
        .sql(
            "insert into case_notice (case_number, to_group, text_key, text, sent_at)"
                + " values (?, ?, 'key', ?, ?)")
        .params(number, group, text, office.get(Clock.class).instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void signIn(String person, List<String> groups) {
    engine.getIdentityService().setAuthentication(person, groups);
  }

  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  List<?> tasksOfSignedIn() {
    return engine.getTaskService().createTaskQuery().list();
  }

  @Override
  public void close() {
    engine.close();
    office.close();
  }

  private final class SignedOut implements Unrestricted {
    @Override
    public <T> T read(Supplier<T> query) {
      var who = engine.getIdentityService().getCurrentAuthentication();
      signOut();
      try {
        return query.get();
      } finally {
        if (who != null) {
          signIn(who.getUserId(), who.getGroupIds());
        }
      }
    }
  }
}
