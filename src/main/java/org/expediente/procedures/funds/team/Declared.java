package org.expediente.procedures.funds.team;

/** What a member declared with the answer. */
record Declared(
    long id,
    String seat,
    String personName,
    SeatState state,
    boolean conflict,
    String companies,
    String excuseReason) {}
