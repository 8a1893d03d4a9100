package org.expediente.procedures.contracts.warranty;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims under guarantee, for every part that decides on them. */
@Service
@Transactional(readOnly = true)
public class WarrantyClaims {
  static final String OPEN = "EN_TRAMITE";

  private final WarrantyTable table;

  WarrantyClaims(WarrantyTable table) {
    this.table = table;
  }

  /** Claims that the contractor has still to attend to, or that are still to be verified. */
  public List<WarrantyClaim> open(String contractCase) {
    return of(contractCase).stream().filter(one -> one.state().equals(OPEN)).toList();
  }

  /** All claims of a contract, oldest first. */
  public List<WarrantyClaim> of(String contractCase) {
    return table.of(contractCase);
  }
}
