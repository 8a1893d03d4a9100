package org.expediente.journal.anchor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.journal.Act;
import org.expediente.journal.AnchorText;
import org.expediente.journal.Head;
import org.expediente.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the heads that moved to every place wanted; on several nodes one of them does it. */
@Component
class Anchoring {
  private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

  private final List<AnchorPlace> places;
  private final AnchorTable table;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration every;

  Anchoring(
      List<AnchorPlace> places,
      AnchorTable table,
      Journal journal,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${expediente.journal.anchor.every:PT1H}") String every) {
    this.places = places;
    this.table = table;
    this.journal = journal;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.every = DurationStyle.detectAndParse(every);
  }

  @Scheduled(
      initialDelayString = "PT1M",
      fixedDelayString = "${expediente.journal.anchor.every:PT1H}")
  void round() {
    places.stream().filter(AnchorPlace::wanted).forEach(this::round);
  }

  private void round(AnchorPlace place) {
    try {
      transaction.executeWithoutResult(status -> send(place));
    } catch (RuntimeException error) {
      LOG.error("The database did not let the heads be taken to {}", place.name(), error);
    }
  }

  /** The row of the place stays locked while it is sent: no other node sends the same. */
  private void send(AnchorPlace place) {
    Instant now = clock.instant();
    Optional<Instant> tried = table.hold(place.name());
    if (tried.isEmpty() || tried.get().isAfter(now.minus(every.dividedBy(2)))) {
      return; // another node is at it, or has just been
    }
    List<Head> heads = table.news(place.name());
    try {
      if (!heads.isEmpty()) {
        place.keep(AnchorText.of(heads, now));
      }
      table.kept(place.name(), heads, now);
    } catch (Exception error) {
      LOG.error("The heads of the journal could not be taken to {}", place.name(), error);
      table.failed(place.name(), String.valueOf(error.getMessage()), now);
      Map<String, Object> data = Map.of("place", place.name(), "chains", heads.size());
      journal.record(new Act(null, "journal.anchorFailed", null, data));
    }
  }
}
