package org.expediente.procedures.contracts.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;

/** What is checked of an attempt on its own (B.4, B25). */
final class NotificationRules {
  private NotificationRules() {}

  /**
   * @param actOn day of the act
   * @param now local
   * @param failed media by which this act was tried without effect
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(
      LocalDate actOn, LocalDateTime at, LocalDateTime now, Medium medium, List<Medium> failed) {
    List<Medium> left = Arrays.stream(Medium.values()).filter(m -> !failed.contains(m)).toList();
    new Complaints()
        .when(
            at.toLocalDate().isBefore(actOn),
            "notifiedOn",
            "La notificación no puede ser anterior al acto, que es del %s."
                .formatted(Words.date(actOn)))
        .when(
            at.isAfter(now),
            "notifiedOn",
            "La fecha y la hora de notificación no pueden ser futuras.")
        .when(
            failed.contains(medium) && !left.isEmpty(),
            "medium",
            "Ya se intentó %s sin efecto. Use otro medio: %s."
                .formatted(
                    medium.label(),
                    left.stream().map(Medium::label).collect(Collectors.joining(", "))))
        .settle("contracts.notification.invalid");
  }
}
