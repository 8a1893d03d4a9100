package org.expediente.procedures.funds.plan;

import java.util.List;

/**
 * What a filing brought about.
 *
 * @param seal of the filed version, which every opinion on it names
 * @param alerts Spanish sentences for the reviewers
 */
public record Filed(int version, String seal, List<String> alerts) {}
