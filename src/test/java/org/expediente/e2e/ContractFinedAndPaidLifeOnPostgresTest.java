package org.expediente.e2e;

import org.expediente.support.PostgresDatabase;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same life on the database of production. */
@ExpedienteTest
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class ContractFinedAndPaidLifeOnPostgresTest {
  @LocalServerPort int port;
  @Autowired ContractLifeChecks checks;

  @Test
  @Demand({"B-S03", "B-S12", "B-S17", "B-S22", "B-S24", "B-S28", "B-S29", "B-S31"})
  void aLateDeliveryIsFinedPaidAndToldInEveryBook() {
    new ContractFinedAndPaidLife(checks.life(port), checks).play();
  }
}
