package org.expediente.duties;

/** Somebody may be able to act again: a substitute was appointed, a conflict was lifted. */
public record DutyChanged() {}
