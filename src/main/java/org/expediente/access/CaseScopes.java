package org.expediente.access;

/** Says which cases a person may see. */
public interface CaseScopes {
  /** The scope of {@code who}, by the person's groups. */
  CaseScope of(Actor who);
}
