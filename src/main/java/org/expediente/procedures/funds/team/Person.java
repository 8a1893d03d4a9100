package org.expediente.procedures.funds.team;

/** A user; {@code name} is what people call the person, the id where nothing better is known. */
record Person(String id, String name) {}
