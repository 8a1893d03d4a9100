package org.expediente.procedures.funds.assembly;

import java.time.LocalDate;

/**
 * What the sealed index of a case speaks of.
 *
 * @param journalSeq entry of the case's journal up to which it speaks
 * @param journalHash of that entry: it covers all before it
 * @param documents number of documents in force
 * @param keepUntil last day on which the case must be kept
 */
record Seal(
    String caseNumber, long journalSeq, String journalHash, int documents, LocalDate keepUntil) {}
