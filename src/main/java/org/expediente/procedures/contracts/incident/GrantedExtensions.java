package org.expediente.procedures.contracts.incident;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Extensions that were approved; they moved the due day already. */
@Component
class GrantedExtensions implements Defence {
  private final Obligations obligations;

  GrantedExtensions(Obligations obligations) {
    this.obligations = obligations;
  }

  @Override
  public List<String> of(Incident incident) {
    return obligations.extensions(incident.contractCase()).stream()
        .filter(
            one ->
                one.obligationId() == null
                    || incident.obligationId() == null
                    || one.obligationId().equals(incident.obligationId()))
        .map(GrantedExtensions::told)
        .toList();
  }

  private static String told(Extension one) {
    return "Prórroga concedida el %s, días: %d, pedida el %s: %s"
        .formatted(
            Words.date(one.resolvedOn()), one.days(), Words.date(one.requestedOn()), one.cause());
  }
}
