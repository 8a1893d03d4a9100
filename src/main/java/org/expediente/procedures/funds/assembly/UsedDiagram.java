package org.expediente.procedures.funds.assembly;

/**
 * A diagram that ran in a case.
 *
 * @param version of the engine, ascending with each deployment
 * @param tag of its author; empty where there is none
 */
record UsedDiagram(String name, String key, int version, String tag) {}
