package org.expediente.engine.gate;

import java.util.Optional;

/** What the house has and a diagram may name. */
public interface House {
  /** Whether {@code access.yaml} declares the group. */
  boolean group(String id);

  /** Whether there is a bean of this name, made for diagrams or not. */
  boolean bean(String name);

  /** The type of a bean made for diagrams, by its name. */
  Optional<Class<?>> diagramBean(String name);

  /** Whether there is a parameter of this key. */
  boolean parameter(String key);

  /** Whether there is a parameter of this key that counts business days. */
  boolean businessDays(String key);

  /** Whether a notice has this text. */
  boolean notice(String key);

  /** Whether the catalogue has this document type. */
  boolean document(String type);

  /** Whether the house issues this document type from a template. */
  boolean issued(String type);

  /** Least number of days for which finished cases are kept. */
  int retentionDays();
}
