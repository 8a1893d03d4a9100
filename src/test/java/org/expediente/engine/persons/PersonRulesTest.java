package org.expediente.engine.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules hold below every interface: here the engine's Java API is used. */
@ExpedienteTest
class PersonRulesTest {
  @Autowired private Desk desk;
  @Autowired private IdentityService identity;

  @Test
  void whoAdministersPeopleIsInNoOtherGroup() {
    assertThatThrownBy(() -> identity.createMembership("admin", "legal"))
        .isInstanceOf(AuthorizationException.class)
        .hasMessageContaining("no puede pertenecer a otro grupo");
    assertThatThrownBy(() -> identity.createMembership("legal-1", "camunda-admin"))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void nobodyLeavesOrEntersAGroupByOneself() {
    refused(
        "admin",
        () -> {
          identity.deleteMembership("admin", "camunda-admin");
          return null;
        });
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
  }

  private void refused(String person, Callable<?> work) {
    assertThatThrownBy(() -> desk.as(person, work)).isInstanceOf(AuthorizationException.class);
  }
}
