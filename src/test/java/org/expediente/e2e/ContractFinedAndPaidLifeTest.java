package org.expediente.e2e;

import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A late delivery that is fined and paid, up to the closed contract. */
@ExpedienteTest
class ContractFinedAndPaidLifeTest {
  @LocalServerPort int port;
  @Autowired ContractLifeChecks checks;

  @Test
  @Demand({"B-S03", "B-S12", "B-S17", "B-S22", "B-S24", "B-S28", "B-S29", "B-S31"})
  void aLateDeliveryIsFinedPaidAndToldInEveryBook() {
    new ContractFinedAndPaidLife(checks.life(port), checks).play();
  }
}
