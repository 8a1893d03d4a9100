package org.expediente.procedures.contracts.reception;

/** What is done with minutes after they were drawn up; the codes are stored. */
enum ReceptionStep {
  /** The requesting unit says whether it conforms. */
  UNIDAD,
  CONTRATISTA,
  TESTIGOS,
  /** Received or rejected. */
  RESULTADO,
  /** Procurement has the minutes. */
  UACI
}
