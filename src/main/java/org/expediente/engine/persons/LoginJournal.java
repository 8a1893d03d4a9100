package org.expediente.engine.persons;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.expediente.journal.Act;
import org.expediente.journal.Channel;
import org.expediente.journal.Channels;
import org.expediente.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Attempts to identify oneself, as acts without a case. Who tried is unknown, unless somebody who
 * is identified types another password; the account tried is in the data.
 */
final class LoginJournal {
  private static final int LONGEST_SHOWN = 64;

  private final ProcessEngineConfigurationImpl engine;
  private final ObjectProvider<Journal> journal;

  LoginJournal(ProcessEngineConfigurationImpl engine, ObjectProvider<Journal> journal) {
    this.engine = engine;
    this.journal = journal;
  }

  void failed(String account, WrongLogin why) {
    String shown =
        account.length() <= LONGEST_SHOWN ? account : account.substring(0, LONGEST_SHOWN) + "…";
    refused("login.failed", Map.of("account", shown, "why", why.word()));
    if (why == WrongLogin.LAST_ATTEMPT) {
      refused("login.locked", Map.of("account", shown, "attempts", engine.getLoginMaxAttempts()));
    }
  }

  /** A login is the start of a session; a program sends its password with every single request. */
  void succeeded(String account) {
    if (Channels.current() != Channel.WEB_APP || identity().getCurrentAuthentication() != null) {
      return;
    }
    List<String> groups =
        identity().createGroupQuery().groupMember(account).list().stream()
            .map(Group::getId)
            .toList();
    identity().setAuthentication(account, groups);
    try {
      journal
          .getObject()
          .record(new Act(null, "login.succeeded", null, Map.of("account", account)));
    } finally {
      identity().clearAuthentication();
    }
  }

  private void refused(String kind, Map<String, ?> data) {
    journal.getObject().refused(new Act(null, kind, null, data));
  }

  private IdentityService identity() {
    return engine.getIdentityService();
  }
}
