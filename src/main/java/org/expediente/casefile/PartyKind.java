package org.expediente.casefile;

/** Natural or juridical person; the codes are what people see. */
public enum PartyKind {
  NATURAL,
  JURIDICA
}
