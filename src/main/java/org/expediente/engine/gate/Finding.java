package org.expediente.engine.gate;

/**
 * Why something cannot be deployed as it is.
 *
 * @param resource file name in the deployment
 * @param element id of the element, rule, row or field at fault; empty where it is the whole file
 * @param rule stable kebab-case name of the rule, e.g. {@code user-task-form}
 * @param sentence Spanish: what is wrong and what to do, without file and element
 */
public record Finding(String resource, String element, String rule, String sentence) {}
