package org.expediente.procedures.contracts.closing;

import java.time.OffsetDateTime;

/**
 * An act of the final minutes.
 *
 * @param step {@code VERIFICACION}, {@code CONFIRMACION} or {@code DEVOLUCION}
 * @param text Spanish
 * @param actedBy user id
 */
record ClosingAct(String step, String text, String actedBy, OffsetDateTime actedAt) {}
