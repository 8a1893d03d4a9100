package org.expediente.procedures.funds.followup;

/**
 * How an obligation of the agreement stood.
 *
 * @param state {@code PENDIENTE}, {@code CUMPLIDA} or {@code INCUMPLIDA}
 * @param note null where nothing was said
 */
record FollowedObligation(String code, String state, String note) {}
