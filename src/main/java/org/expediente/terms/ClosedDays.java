package org.expediente.terms;

import java.time.LocalDate;

/** Days on which the offices are closed, every year or by one decree. */
interface ClosedDays {
  /** Spanish name for the person who asks why a day was not counted. */
  String name();

  /** False where the offices close but terms go on. */
  boolean suspendsTerms();

  boolean covers(LocalDate day);

  /** Everything that defines it, as one line: the material of the calendar's version. */
  String canonical();
}
