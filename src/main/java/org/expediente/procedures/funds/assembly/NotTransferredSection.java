package org.expediente.procedures.funds.assembly;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.assignment.Ineligibilities;
import org.expediente.procedures.funds.assignment.NotTransferred;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why nothing was transferred: such an assignment is reported like any other (trap 9). */
@Order(20)
@Component
class NotTransferredSection implements ReportSection {
  private final Ineligibilities resolutions;

  NotTransferredSection(Ineligibilities resolutions) {
    this.resolutions = resolutions;
  }

  @Override
  public List<Section> of(String caseNumber) {
    return resolutions.find(caseNumber).map(NotTransferredSection::section).stream().toList();
  }

  private static Section section(NotTransferred resolution) {
    return Section.text(
        "Por qué no se transfirió",
        "El Titular declaró improcedente la transferencia el %s. %s"
            .formatted(Words.date(resolution.resolvedOn()), resolution.ground()),
        resolution.reasons());
  }
}
