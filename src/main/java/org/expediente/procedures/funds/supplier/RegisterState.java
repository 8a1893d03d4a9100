package org.expediente.procedures.funds.supplier;

/** Where the list of suppliers of a case stands. */
enum RegisterState {
  /** The organisation may upload it. */
  DRAFT,
  /** The ministry reviews it. */
  REVIEW,
  /** The organisation may bring evidence and corrections, once. */
  SUPPORT,
  /** The minutes are signed. */
  CLOSED
}
