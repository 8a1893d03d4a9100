package org.expediente.approvals;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** What people are told when an approval is missing or was about to be given blindly. */
@Component
class ApprovalWords {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final Approvables approvables;
  private final Clock clock;

  ApprovalWords(Approvables approvables, Clock clock) {
    this.approvables = approvables;
    this.clock = clock;
  }

  /** {@code last} is the latest approval of the kind, void by now, where there ever was one. */
  String missing(String kind, Optional<Approval> last) {
    String title = approvables.title(kind);
    return last.map(
            approval ->
                "%s ya no está aprobado: %s lo aprobó el %s (%s) y después quedó sin efecto, porque %s. Debe aprobarse de nuevo antes de este paso."
                    .formatted(
                        title,
                        approval.person(),
                        WHEN.format(approval.givenAt().atZone(clock.getZone())),
                        approval.reference(),
                        approval.voidCause()))
        .orElseGet(
            () ->
                "%s no está aprobado en este expediente. Debe aprobarse antes de este paso."
                    .formatted(title));
  }

  Refusal stale(String kind, String difference) {
    return Refusal.conflict(
        "approval.stale",
        "%s cambió mientras usted revisaba (%s). Devuelva la tarea, tómela de nuevo y lea los datos actuales antes de aprobar."
            .formatted(approvables.title(kind), difference));
  }
}
