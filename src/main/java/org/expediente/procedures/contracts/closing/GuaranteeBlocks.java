package org.expediente.procedures.contracts.closing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What forbids to give any guarantee of a contract back (B43, B.10): a hard block. */
@Component
public class GuaranteeBlocks {
  private final OpenIncidents incidents;
  private final OwedFines fines;

  GuaranteeBlocks(OpenIncidents incidents, OwedFines fines) {
    this.incidents = incidents;
    this.fines = fines;
  }

  /** Spanish sentences; empty where nothing forbids it. */
  public List<String> of(String contractCase) {
    return Stream.concat(incidents.open(contractCase).stream(), fines.open(contractCase).stream())
        .toList();
  }
}
