package org.expediente.procedures.funds.assignment;

import java.time.LocalDate;

/**
 * That an assignment is not transferred (A03b).
 *
 * @param ground which stage said no, one Spanish sentence
 * @param reasons of the authority, Spanish
 */
public record NotTransferred(String ground, String reasons, LocalDate resolvedOn) {}
