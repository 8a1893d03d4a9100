package org.expediente.procedures.funds.advance;

/** What happens while too little of the last advance is accounted for: a choice of the ministry. */
enum GateMode {
  RETENER,
  LIBERAR_REDUCIDO
}
