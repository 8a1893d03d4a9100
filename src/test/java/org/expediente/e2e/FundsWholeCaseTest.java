package org.expediente.e2e;

import java.io.IOException;
import org.expediente.casefile.CaseFiles;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole case on the database of trials. */
@ExpedienteTest
class FundsWholeCaseTest {
  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired CaseFiles cases;
  @Autowired JdbcClient sql;

  @Test
  @Demand({"A-S03", "A-S10", "A-S13", "A-S25", "A-S27", "A-S32", "A-S45", "X1", "X3"})
  void fromTheNoticeToThePublishedAgreement() throws IOException {
    FundsWholeCase whole = new FundsWholeCase(port, desk, cases, sql);
    try {
      whole.play();
    } finally {
      whole.forgetElsewhere();
    }
  }
}
