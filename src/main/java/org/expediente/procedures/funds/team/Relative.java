package org.expediente.procedures.funds.team;

/** A relative whom a member declares, with the institution where the interest may lie. */
record Relative(String name, String kinship, String institution) {}
