package org.expediente.procedures.funds.ngo;

/**
 * Somebody close to an organisation.
 *
 * @param row of the organisation's table
 * @param dui with hyphen
 * @param nameKey see {@link org.expediente.casefile.PersonName#key}
 * @param phone as typed, or null
 * @param address as typed, or null
 * @param account digits only, or null
 */
public record NgoMember(
    int row,
    String dui,
    String name,
    String nameKey,
    String office,
    MemberKind kind,
    String phone,
    String address,
    String account) {}
