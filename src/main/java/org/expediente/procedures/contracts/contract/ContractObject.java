package org.expediente.procedures.contracts.contract;

/** What is contracted; drives the base of a fine. */
public enum ContractObject {
  OBRA,
  BIEN,
  SERVICIO,
  CONSULTORIA,
  SUMINISTRO
}
