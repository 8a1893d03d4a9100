package org.expediente.web.documents;

import java.util.Map;
import java.util.concurrent.Callable;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Lets no refused attempt on a case's documents go by without a row in the journal. */
@Component
class RecordedAct {
  private final Journal journal;

  RecordedAct(Journal journal) {
    this.journal = journal;
  }

  /** Does the work; {@code act} is what it would have been, e.g. {@code document.added}. */
  <T> T attempt(String caseNumber, String act, Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (Refusal no) {
      Map<String, String> data = Map.of("act", act, "code", no.code(), "sentence", no.getMessage());
      journal.refused(new Act(caseNumber, "refused", null, data));
      throw no;
    }
  }
}
