package org.expediente.procedures.contracts.payment;

import java.util.List;
import org.expediente.procedures.contracts.closing.ClosingDuty;
import org.springframework.stereotype.Component;

/** What was asked to be paid and is under way keeps its contract open. */
@Component
class OpenPayments implements ClosingDuty {
  private final RequestTable requests;

  OpenPayments(RequestTable requests) {
    this.requests = requests;
  }

  @Override
  public List<String> open(String contractCase) {
    return requests.live(contractCase).stream()
        .filter(request -> request.state() != RequestState.PAGADA)
        .map(request -> "El pago de la %s no ha terminado.".formatted(request.title()))
        .toList();
  }
}
