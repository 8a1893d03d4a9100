package org.expediente.processes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.expediente.procedures.contracts.incident.DelayReport;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.payment.ReceptionMinutes;
import org.springframework.stereotype.Component;

/** Delays that count as reported, and contracts that count as without minutes, in a test. */
@Component
class DelayReportDouble implements DelayReport, ReceptionMinutes {
  private final Set<Long> reported = ConcurrentHashMap.newKeySet();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  void report(Incident delay) {
    reported.add(delay.id());
  }

  void lose(String contractCase) {
    missing.add(contractCase);
  }

  void find(String contractCase) {
    missing.remove(contractCase);
  }

  @Override
  public boolean reported(Incident delay) {
    return reported.contains(delay.id());
  }

  @Override
  public boolean missing(String contractCase) {
    return missing.contains(contractCase);
  }
}
