package org.expediente.journal;

import java.util.List;

/**
 * The journal of one case, with what proves that it is registered.
 *
 * @param entries all of the case's chain
 * @param register of the register's chain, from the entry that names the case on to its head
 * @param heads of both chains, as the database keeps them
 */
public record Extract(List<Entry> entries, List<Entry> register, List<Head> heads) {}
