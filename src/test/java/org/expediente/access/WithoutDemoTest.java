package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.expediente.testkit.Caller;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.OwnProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as a ministry starts it for the first time. */
class WithoutDemoTest {
  private static final String PROFILE = "--spring.profiles.active=test";

  @TempDir private Path folder;

  @Test
  @ClosesHole({"firstAdministrator", "passwordPolicy"})
  void theFirstAdministratorComesFromTheEnvironmentOrTheStartFails() throws Exception {
    try (OwnProcess nobody = new OwnProcess(folder, Map.of(), PROFILE)) {
      assertThat(nobody.until("no end"))
          .contains("Expediente does not start:")
          .contains("there is no administrator and the environment names none")
          .contains("Set EXPEDIENTE_ADMIN_USER and EXPEDIENTE_ADMIN_PASSWORD");
      assertThat(nobody.exitCode()).isEqualTo(1);
    }

    Map<String, String> environment =
        Map.of(
            "EXPEDIENTE_ADMIN_USER", "jefa.sistemas",
            "EXPEDIENTE_ADMIN_PASSWORD", "Clave-Larga-2026");
    try (OwnProcess started = new OwnProcess(folder, environment, PROFILE)) {
      assertThat(started.until("Started Application")).contains("Started Application");
      Caller first = Caller.basic(started.port(), "jefa.sistemas", "Clave-Larga-2026");
      assertThat(first.get("/engine-rest/user").json().findValuesAsText("id"))
          .containsExactly("jefa.sistemas");
      assertThat(Caller.basic(started.port(), "admin", "demo").get("/api/cases").status())
          .isEqualTo(401);
      String weak = "{\"profile\": {\"id\": \"nueva\"}, \"credentials\": {\"password\": \"demo\"}}";
      assertThat(first.post("/engine-rest/user/create", weak).body())
          .contains("Password does not match policy");
    }
  }

  @Test
  void demoPeopleNeverMeetAProductionDatabase() throws Exception {
    try (OwnProcess mixed =
        new OwnProcess(folder, Map.of(), "--spring.profiles.active=demo,postgres")) {
      assertThat(mixed.until("no end"))
          .contains("the profiles \"demo\" and \"postgres\" are both active");
      assertThat(mixed.exitCode()).isEqualTo(1);
    }
  }
}
