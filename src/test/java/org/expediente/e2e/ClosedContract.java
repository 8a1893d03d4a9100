package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.expediente.testkit.Desk;
import org.expediente.testkit.RestPerson;

/** What must be true of every contract whose life is over, however it ended. */
record ClosedContract(ContractLife life, Desk desk) {

  /**
   * @param state last one of its case
   * @param end event at which its administration ended
   */
  void check(String state, String end) {
    RestPerson audit = life.person("audit-1");
    assertThat(life.state(life.number())).isEqualTo(state);
    assertThat(desk.ends(life.number())).contains(end);
    for (String one : life.cases()) {
      assertThat(desk.open(one)).as(one).isEmpty();
      assertThat(audit.get("/api/cases/" + one + "/dossier").status()).as(one).isEqualTo(200);
    }
    assertThat(audit.get("/api/journal/verification").json().path("valid").asBoolean()).isTrue();
  }
}
