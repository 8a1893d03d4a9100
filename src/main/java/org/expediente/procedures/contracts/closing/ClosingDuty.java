package org.expediente.procedures.contracts.closing;

import java.util.List;

/**
 * Something that must be over before a contract is closed (B42). Each part of the procedure that
 * knows such a thing is one bean.
 */
public interface ClosingDuty {
  /** Spanish sentences that name what is open; empty where nothing is. */
  List<String> open(String contractCase);
}
