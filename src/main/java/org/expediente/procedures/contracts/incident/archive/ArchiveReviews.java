package org.expediente.procedures.contracts.incident.archive;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_archive_review}: one draw an incident, with all that repeats it. */
@Repository
class ArchiveReviews {
  private static final int SEED_BYTES = 16;

  private final JdbcClient db;
  private final Parameters parameters;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ArchiveReviews(JdbcClient db, Parameters parameters, Clock clock) {
    this.db = db;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Draws once; nobody can know before whether an archive will be looked at again. */
  ReviewDraw draw(Incident incident) {
    byte[] seed = new byte[SEED_BYTES];
    random.nextBytes(seed);
    BigDecimal share = parameters.decimal("contracts.archive.reviewShare", LocalDate.now(clock));
    ReviewDraw draw = ReviewDraw.of(HexFormat.of().formatHex(seed), incident.caseNumber(), share);
    db.sql(
            """
            insert into contract_archive_review (incident_id, case_number, seed, digest, share,
              drawn, drawn_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            incident.id(),
            incident.caseNumber(),
            draw.seed(),
            draw.digest(),
            share,
            draw.drawn(),
            OffsetDateTime.now(clock))
        .update();
    return draw;
  }
}
