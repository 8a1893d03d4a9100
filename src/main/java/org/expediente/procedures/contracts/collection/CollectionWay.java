package org.expediente.procedures.contracts.collection;

/** How to get what was neither paid nor deducted. */
enum CollectionWay {
  GARANTIA,
  FISCALIA
}
