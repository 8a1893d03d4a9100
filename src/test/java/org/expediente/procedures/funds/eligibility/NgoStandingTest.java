package org.expediente.procedures.funds.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.procedures.funds.eligibility.OwedKind.LIQUIDACION_PENDIENTE;
import static org.expediente.procedures.funds.eligibility.OwedKind.OBJECION_FIRME;
import static org.expediente.procedures.funds.eligibility.OwedKind.REINTEGRO_IMPAGO;

import java.time.LocalDate;
import org.expediente.database.TestDatabase;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class NgoStandingTest {
  private static final String NIT = "0614-050707-104-8";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  @Demand("A-S44")
  void debtsCountAcrossCasesUntilTheyAreCleared(TestDatabase kind) {
    try (var database = kind.create()) {
      NgoStanding standing = new NgoStanding(JdbcClient.create(database));
      standing.raise(NIT, REINTEGRO_IMPAGO, "FON-2025-000002", DAY);
      standing.raise(NIT, OBJECION_FIRME, "FON-2025-000001", DAY);
      standing.raise(NIT, OBJECION_FIRME, "FON-2025-000001", DAY.plusDays(1));
      standing.raise(NIT, LIQUIDACION_PENDIENTE, "FON-2025-000003", DAY);
      standing.raise("0614-051286-129-4", REINTEGRO_IMPAGO, "FON-2025-000009", DAY);

      assertThat(standing.open(NIT, REINTEGRO_IMPAGO, OBJECION_FIRME))
          .containsExactly("FON-2025-000001", "FON-2025-000002");
      standing.clear(NIT, OBJECION_FIRME, "FON-2025-000001", DAY);
      standing.clear(NIT, LIQUIDACION_PENDIENTE, "FON-2025-000003", DAY);

      assertThat(standing.open(NIT, REINTEGRO_IMPAGO, OBJECION_FIRME))
          .containsExactly("FON-2025-000002");
      assertThat(standing.open(NIT, LIQUIDACION_PENDIENTE)).isEmpty();
    }
  }
}
