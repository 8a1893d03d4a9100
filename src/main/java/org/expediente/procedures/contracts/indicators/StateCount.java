package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.contract.ContractState;

/**
 * How many contracts are in a state.
 *
 * @param amount in force, USD
 */
public record StateCount(ContractState state, long count, BigDecimal amount) {}
