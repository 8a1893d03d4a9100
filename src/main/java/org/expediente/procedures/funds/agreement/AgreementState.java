package org.expediente.procedures.funds.agreement;

/** Where one draft of an agreement stands. */
public enum AgreementState {
  DRAFT,
  /** The organisation corrected its data; another draft follows. */
  CORRECTED,
  /** Something that it rests on changed after its approval; another draft follows. */
  VOID,
  /** Nobody signed in time. */
  EXPIRED,
  NGO_SIGNED,
  SIGNED,
  /** The case goes on without an agreement. */
  ABANDONED
}
