/**
 * The append-only, hash-chained record of acts (demand X1; C.3 number 1).
 *
 * <h2>Chains</h2>
 *
 * <p>A case has one chain, named like the case, so that writers of different cases never wait for
 * each other. Acts without a case go to one system chain a day, {@code SIS-2026-11-20}. Within a
 * chain entries are numbered 1, 2, 3, ... and each carries the hash of the one before; the row of
 * {@code journal_head} carries the last. The acts of a transaction are written together right
 * before it commits ({@code Pending}), in two statements for each chain: one locks the head and
 * reserves ids, one inserts the entries and moves the head. So the lock is held only while writing
 * and committing, and what was recorded is still in the transaction of the act.
 *
 * <p>A chain that vanished as a whole would leave no gap in any other. So opening one is itself an
 * entry ({@code chain.opened}) in a register, written by the same transaction: {@code FON-2026-*}
 * in {@code REG-FON-2026}, registers and system chains in {@code REG}. The register of a series is
 * locked exactly when its gapless number series is locked anyway, hence costs no throughput; one
 * register for all, or the system chain of the day, would make every opening wait for every other.
 *
 * <h2>What the hash covers</h2>
 *
 * <p>SHA-256 (lower-case hex) over the UTF-8 bytes of a JSON object without white space, keys
 * sorted: {@code at} (UTC, six decimals), {@code case}, {@code chain}, {@code channel}, {@code
 * data} (the stored JSON text, as a string), {@code groups} (comma list), {@code id}, {@code kind},
 * {@code person}, {@code previous}, {@code role}, {@code seq}, {@code step}; absent values are
 * null. The first entry's {@code previous} is 64 zeros.
 *
 * <h2>What the verification proves</h2>
 *
 * <p>It finds an edited column, a removed, added, swapped or renumbered entry, a removed head and a
 * removed chain. A truncated chain is found in three ways: its head names an entry that is gone;
 * the register names a chain that is gone; and where head or register were cut too, or all hashes
 * redone from some entry on, an anchor ({@link org.expediente.journal.Anchors}, kept outside by
 * {@code journal.anchor}) names an entry that is gone or different. Without anchors a whole chain
 * redone or cut by somebody with write access to the database stays hidden. On PostgreSQL triggers
 * ({@code db/vendor/postgresql}) refuse change and removal; H2, meant for trials, has none.
 *
 * <h2>Refusals</h2>
 *
 * <p>A refusal is written by a transaction of its own after the refused one has ended, thus it
 * survives the rollback and never waits for a lock that the refused transaction still holds. It
 * does not open a chain: the number of a case whose opening was refused will be another case's.
 */
package org.expediente.journal;
