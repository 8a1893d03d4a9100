package org.expediente.procedures.funds.team;

/** A person whom the authority wants in a seat. */
record Choice(Seat seat, String person) {}
