package org.expediente.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records acts and reads them; there is no way to change or remove one. */
@Service
public class Journal {
  /** Most entries that one call of {@link #entries} gives. */
  public static final int LARGEST_PAGE = 1_000;

  private final Chains chains;
  private final Pending pending;
  private final Entries entries;
  private final Extracts extracts;
  private final Verifier verifier;
  private final OwnTransaction ownTransaction;
  private final Actors actors;
  private final Causes causes;
  private final Clock clock;

  Journal(
      Chains chains,
      Pending pending,
      Entries entries,
      Extracts extracts,
      Verifier verifier,
      OwnTransaction ownTransaction,
      Actors actors,
      Causes causes,
      Clock clock) {
    this.chains = chains;
    this.pending = pending;
    this.entries = entries;
    this.extracts = extracts;
    this.verifier = verifier;
    this.ownTransaction = ownTransaction;
    this.actors = actors;
    this.causes = causes;
    this.clock = clock;
  }

  /**
   * Records an act in the caller's transaction: both happen or neither. It is written right before
   * that one commits, together with the others of the transaction, in their order.
   *
   * @throws IllegalArgumentException for data without a canonical text, e.g. a double
   */
  @Transactional
  public void record(Act act) {
    Witnessed what = now(act);
    pending.add(ChainName.ofCase(act.caseNumber()).orElseGet(() -> systemChain(what)), what);
  }

  /**
   * Makes the caller's transaction the only one that acts on the case until it ends, so that what
   * it reads as "before" stays true. Every change of a case takes this one lock: two locks in two
   * orders would block each other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(String caseNumber) {
    ChainName.ofCase(caseNumber).ifPresent(chains::hold);
  }

  /**
   * Records that something was refused, in a transaction of its own: it stays when the caller's
   * rolls back. Inside a transaction it is written once that has ended; if that fails, only the log
   * tells.
   */
  public void refused(Act act) {
    Witnessed what = now(act);
    ownTransaction.run(
        () ->
            chains.append(
                ChainName.ofCase(act.caseNumber())
                    .filter(chains::hold)
                    .orElseGet(() -> systemChain(what)),
                List.of(what)));
  }

  /**
   * Entries by ascending id. Within one case nothing can appear later below an id already read; in
   * the whole journal a transaction that is still open can.
   *
   * @param caseNumber the case, or null for the whole journal
   * @param afterId the last id already read, 0 to begin
   * @param size most entries wanted; {@link #LARGEST_PAGE} at most are given
   */
  @Transactional(readOnly = true)
  public List<Entry> entries(String caseNumber, long afterId, int size) {
    pending.write();
    return entries.after(caseNumber, afterId, Math.min(size, LARGEST_PAGE));
  }

  /**
   * Records the act and takes the whole chain of its case out: the act is the last entry. Holds the
   * case until the caller's transaction ends.
   */
  @Transactional
  public Extract extract(Act act) {
    record(act);
    pending.write();
    return extracts.of(act.caseNumber());
  }

  /** Recomputes the whole journal. Sees what was committed when it began; nobody waits for it. */
  public Verification verify() {
    return verify(Anchors.NONE);
  }

  /** As {@link #verify()}, and every head kept outside must still be there. */
  public Verification verify(Anchors anchors) {
    return verifier.verify(anchors);
  }

  /** Recomputes one chain: the number of a case, or a system chain. */
  public Verification verify(String chain) {
    return verify(chain, Anchors.NONE);
  }

  /** As {@link #verify(String)}, and every head of the chain kept outside must still be there. */
  public Verification verify(String chain, Anchors anchors) {
    return verifier.verify(chain, anchors);
  }

  private Witnessed now(Act act) {
    return Witnessed.now(act, actors.current(), causes.current(), clock);
  }

  private String systemChain(Witnessed what) {
    return ChainName.ofSystem(LocalDate.ofInstant(what.at(), clock.getZone()));
  }
}
