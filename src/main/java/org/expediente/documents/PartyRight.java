package org.expediente.documents;

/** What an outside party of a case (organisation, contractor) may do with a type of document. */
public enum PartyRight {
  /** Sees every document of the type; of other types only what the same person handed in. */
  SEES,
  /** Hands it in. */
  HANDS_IN
}
