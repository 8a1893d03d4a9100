package org.expediente.procedures.funds.payment;

/** A row of a list of persons served; {@code position} is that of the spreadsheet. */
record ServedRow(int position, String internalId) {}
