package org.expediente.procedures.contracts.indicators;

import java.util.List;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.CaseScopes;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who may see figures over all contracts: those who answer for them and see all of them. */
@Component
class IndicatorAccess {
  private static final List<String> READERS =
      List.of("authority", "cabinet", "audit", "procurement", "legal", "planning");

  private final Actors actors;
  private final CaseScopes scopes;

  IndicatorAccess(Actors actors, CaseScopes scopes) {
    this.actors = actors;
    this.scopes = scopes;
  }

  /**
   * @throws Refusal forbidden, for anybody else
   */
  void check() {
    Actor who = actors.current();
    if (READERS.stream().noneMatch(who::in) || !scopes.of(who).inside("contracts")) {
      throw Refusal.forbidden(
          "contracts.indicators.forbidden",
          "Solo el Titular, el Despacho, Auditoría Interna, la UACI, la Dirección Jurídica y Planificación consultan los indicadores.");
    }
  }
}
