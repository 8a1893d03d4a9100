package org.expediente.procedures.funds.opinion;

/**
 * Something that the organisation has to correct or explain.
 *
 * @param area id of the area that observed it
 * @param section id of the plan's section
 * @param basis may be null
 * @param round of the list that took it up, or null
 * @param number in that list, or null
 * @param answer of the organisation, or null
 */
record Observation(
    long id,
    String area,
    String section,
    String observation,
    String basis,
    Integer round,
    Integer number,
    String answer) {}
