package org.expediente.procedures.contracts.reception;

import java.time.OffsetDateTime;

/**
 * One thing done with minutes.
 *
 * @param decision code of its step
 * @param text Spanish; empty where nothing was said
 * @param signer name and post as signed; empty where nobody signs
 * @param person user id
 */
record ReceptionAct(
    long id,
    long receptionId,
    ReceptionStep step,
    String decision,
    String text,
    String signer,
    String person,
    OffsetDateTime actedAt) {}
