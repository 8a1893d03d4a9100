package org.expediente.procedures.contracts.contract;

import org.expediente.casefile.IdentityType;

/**
 * Somebody behind a contractor: a firm that changes its name keeps its people (B.10).
 *
 * @param idNumber NIT or DUI with hyphens
 */
public record Related(RelatedKind kind, IdentityType idType, String idNumber, String name) {}
