package org.expediente.terms;

import org.expediente.parameters.ParametersOf;
import org.expediente.support.FreshDatabase;

/** The business calendar for tests of other packages, without Spring. */
public final class CalendarOf {
  private CalendarOf() {}

  /** The calendar as after a first start. */
  public static BusinessCalendar shippedFiles(FreshDatabase database) {
    return new BusinessCalendar(
        ShippedCalendar.yearly(),
        new ClosureTable(database.sql()),
        ParametersOf.shippedFiles(database));
  }
}
