package org.expediente.procedures.funds.amendment;

/** What held before a modification and what holds with it, in Spanish (A.8, question 9). */
record Change(String before, String after) {}
