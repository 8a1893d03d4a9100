package org.expediente.engine.gate;

/**
 * A control that the version before had, and the owner says is dropped on purpose.
 *
 * @param process key of the process
 * @param element id of the element in the version before
 * @param control what it had, e.g. {@code duty.distinctFrom=userTask_review}
 * @param reason as the owner wrote it
 */
public record DroppedControl(String process, String element, String control, String reason) {}
