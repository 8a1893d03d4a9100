package org.expediente.procedures.contracts.reception;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Minutes as they were drawn up.
 *
 * @param obligationId null where they are about the whole contract
 * @param amount USD of the obligation to be accepted; null where nothing is
 * @param dueOn as it stood then; null where they are about the whole contract
 * @param conformity {@code CONFORME}, {@code CON_OBSERVACIONES}, {@code NO_CONFORME}: the manager's
 * @param observations empty where there are none
 * @param supplierDocumentOn day of the supplier's document; null for the whole contract
 * @param supplierDocumentId the scan; null for the whole contract
 * @param recordedBy user id
 * @param recordedAt time of the server, whatever day the minutes say
 */
public record Reception(
    long id,
    String contractCase,
    ReceptionKind kind,
    Long obligationId,
    BigDecimal amount,
    LocalDate dueOn,
    LocalDate deliveredOn,
    LocalDate actOn,
    LocalTime actAt,
    String place,
    Attendant deliverer,
    Attendant receiver,
    String detail,
    String conformity,
    String observations,
    LocalDate supplierDocumentOn,
    Long supplierDocumentId,
    String recordedBy,
    OffsetDateTime recordedAt) {

  /** Calendar days; the due day is not late, and a Sunday counts (trap 2). */
  public int daysLate() {
    return dueOn == null ? 0 : Math.max(0, (int) ChronoUnit.DAYS.between(dueOn, deliveredOn));
  }

  /** Whether they are about all that was contracted. */
  public boolean whole() {
    return kind == ReceptionKind.FINAL;
  }
}
