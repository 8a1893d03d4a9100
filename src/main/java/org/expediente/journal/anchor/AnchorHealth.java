package org.expediente.journal.anchor;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says in {@code /actuator/health} that a place has not got the heads. The server itself is well
 * and stays in service: the answer is still 200.
 */
@Component("journalAnchors")
class AnchorHealth implements HealthIndicator {
  static final Status FAILED = new Status("ANCHORS_FAILED");

  private final AnchorTable table;

  AnchorHealth(AnchorTable table) {
    this.table = table;
  }

  @Override
  public Health health() {
    List<String> failures = table.failures();
    return failures.isEmpty()
        ? Health.up().build()
        : Health.status(FAILED).withDetail("places", failures).build();
  }
}
