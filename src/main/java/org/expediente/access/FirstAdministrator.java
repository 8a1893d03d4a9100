package org.expediente.access;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside of the demo there is no password anywhere: the first administrator comes from the
 * environment, and makes all other accounts. Once there is an administrator, nothing is done.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements FirstPeople {
  private static final String WHAT_TO_DO =
      "Set EXPEDIENTE_ADMIN_USER and EXPEDIENTE_ADMIN_PASSWORD for the first start. The password"
          + " needs 10 characters with upper and lower case, a digit and a special character.";

  private final Accounts accounts;
  private final String user;
  private final String password;

  FirstAdministrator(
      Accounts accounts,
      @Value("${expediente.admin.user:}") String user,
      @Value("${expediente.admin.password:}") String password) {
    this.accounts = accounts;
    this.user = user;
    this.password = password;
  }

  @Override
  public void ensure() {
    if (accounts.anyIn(Groups.CAMUNDA_ADMIN)) {
      return;
    }
    if (user.isBlank() || password.isBlank()) {
      throw refused("there is no administrator and the environment names none");
    }
    if (accounts.exists(user)) {
      throw refused("the account \"" + user + "\" exists and is no administrator");
    }
    try {
      accounts.create(user, "Administración", "de usuarios", null, password);
    } catch (ProcessEngineException weak) {
      throw refused("the first administrator was not accepted: " + weak.getMessage());
    }
    accounts.join(user, Groups.CAMUNDA_ADMIN);
  }

  private static StartRefused refused(String finding) {
    return new StartRefused(List.of(finding), WHAT_TO_DO);
  }
}
