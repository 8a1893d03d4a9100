package org.expediente.procedures.contracts.appeal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals against resolutions, for those who carry them out. */
@Service
@Transactional(readOnly = true)
public class Appeals {
  private final AppealTable table;

  Appeals(AppealTable table) {
    this.table = table;
  }

  /** The appeal in a proceeding; empty where none was filed. */
  public Optional<Appeal> of(long proceedingId) {
    return table.of(proceedingId);
  }

  /**
   * Days that are not attributable (fine) or months less (debarment), by the appeal of a
   * proceeding; zero where it changed nothing.
   */
  public int adjustment(long proceedingId) {
    return of(proceedingId).map(Appeal::adjustment).orElse(0);
  }
}
