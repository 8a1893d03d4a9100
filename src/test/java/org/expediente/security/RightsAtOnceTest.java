package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who loses a group loses its rights also in a session that is open. */
@ExpedienteTest
class RightsAtOnceTest {
  private static final String FILTERS =
      "/camunda/api/engine/engine/default/filter?resourceType=Task&firstResult=0&maxResults=50";

  @LocalServerPort private int port;
  @Autowired private IdentityService identity;

  @Test
  @ClosesHole("staleRights")
  @Asvs("8.3.2")
  void aLostGroupIsLostInTheMiddleOfASession() {
    Caller tasklist = Caller.session(port, "tasklist", "quality-1", "demo");
    Caller program = Caller.basic(port, "quality-1", "demo");
    assertThat(tasklist.get(FILTERS).json()).isNotEmpty();

    identity.deleteMembership("quality-1", "quality");
    try {
      assertThat(tasklist.get(FILTERS).json()).isEmpty();
      assertThat(program.get("/engine-rest/filter?maxResults=50").json()).isEmpty();
    } finally {
      identity.createMembership("quality-1", "quality");
    }
    assertThat(tasklist.get(FILTERS).json()).isNotEmpty();
  }
}
