package org.expediente.procedures.funds.agreement;

/** What the organisation says is right; see {@link Agreement}. */
record StandingCorrection(
    String representative, String representativeDui, String powers, String bank, String account) {}
