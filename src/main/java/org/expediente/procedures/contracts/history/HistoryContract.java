package org.expediente.procedures.contracts.history;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.procedures.contracts.closing.ClosingState;
import org.expediente.procedures.contracts.closing.purpose.Verdict;
import org.expediente.procedures.contracts.contract.Contract;

/**
 * A contract in a history.
 *
 * @param ending how it ended, or null while it is not closed
 * @param purpose whether its purpose was obtained, or null while nobody has judged it
 * @param managers user ids of those who administer it or did, oldest first
 */
public record HistoryContract(
    Contract contract,
    BigDecimal amount,
    ClosingState ending,
    Verdict purpose,
    List<String> managers) {}
