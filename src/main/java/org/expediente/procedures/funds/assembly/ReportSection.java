package org.expediente.procedures.funds.assembly;

import java.util.List;

/**
 * Writes a part of the report to the Assembly from the tables it knows; a bean of this type adds
 * itself, in the order of its {@code @Order}. Never a person's data: the report leaves the house.
 */
public interface ReportSection {
  /** The sections for this case; none where it has nothing to say. */
  List<Section> of(String caseNumber);
}
