package org.expediente.procedures.funds.beneficiary;

import java.util.SortedMap;

/**
 * Who was served by a programme, in numbers alone.
 *
 * @param total everybody who was ever active
 * @param bySex number by Spanish name of the group
 * @param byAge number by age, in whole years, on the day of joining
 */
public record BeneficiaryProfile(
    int total, SortedMap<String, Integer> bySex, SortedMap<String, Integer> byAge) {}
