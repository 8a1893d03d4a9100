package org.expediente.procedures.contracts.team;

/** A user who may administer contracts; {@code name} is the id where nothing better is known. */
public record Manager(String id, String name) {}
