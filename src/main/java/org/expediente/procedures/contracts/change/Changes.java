package org.expediente.procedures.contracts.change;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for extensions and modifications, for every part that weighs them. */
@Service
@Transactional(readOnly = true)
public class Changes {
  private final ChangeTable table;

  Changes(ChangeTable table) {
    this.table = table;
  }

  /** All of a contract, oldest first, whatever became of them. */
  public List<Change> of(String contractCase) {
    return table.of(contractCase);
  }
}
