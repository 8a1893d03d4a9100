package org.expediente.procedures.contracts.hearing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.contracts.notification.Notification;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was said and proved in a proceeding, for those who resolve it. */
@Service
@Transactional(readOnly = true)
public class Hearings {
  static final String EVIDENCE = "contract-hearing-evidence";
  static final String INSPECTION = "inspection-minutes";

  private final HearingTable table;
  private final Proceedings proceedings;
  private final Notifications notifications;
  private final Documents documents;
  private final Clock clock;

  Hearings(
      HearingTable table,
      Proceedings proceedings,
      Notifications notifications,
      @Lazy Documents documents,
      Clock clock) {
    this.table = table;
    this.proceedings = proceedings;
    this.notifications = notifications;
    this.documents = documents;
    this.clock = clock;
  }

  /** The hearing of a proceeding, as far as it came. */
  public Hearing of(long proceedingId) {
    return table.of(proceedingId);
  }

  /**
   * What the resolution of a proceeding must print of its hearing.
   *
   * @throws java.util.NoSuchElementException before the opening act
   */
  public Heard printed(long proceedingId) {
    Hearing hearing = of(proceedingId);
    return new Heard(
        hearing.openingAct().orElseThrow(),
        notifications
            .effective(proceedingId, NotifiedAct.AUTO_INICIO)
            .map(Notification::sentence)
            .orElse("El auto de inicio no se ha notificado."),
        hearing.answer().map(Hearings::told).orElse("El plazo para responder no ha vencido."),
        hearing.evidence().stream().map(Evidence::sentence).toList(),
        files(proceedings.find(proceedingId), hearing.openingAct().orElseThrow()),
        assessments(hearing));
  }

  private static String told(Answer answer) {
    if (answer.silent()) {
      return "El contratista no respondió en el plazo, que venció el %s."
          .formatted(Words.date(answer.dueOn()));
    }
    String said =
        "El contratista respondió el %s: %s"
            .formatted(Words.date(answer.answeredOn()), answer.text());
    return answer.asksEvidence() ? said + "\nPrueba que pidió: " + answer.evidence() : said;
  }

  private static List<String> assessments(Hearing hearing) {
    List<String> all = new ArrayList<>();
    hearing
        .assessment(Assessment.ANSWER)
        .ifPresent(one -> all.add("Valoración de los descargos: " + one.text()));
    hearing
        .assessment(Assessment.EVIDENCE)
        .ifPresent(one -> all.add("Valoración de la prueba: " + one.text()));
    return all;
  }

  private List<Heard.File> files(Proceeding of, OpeningAct since) {
    return documents.of(of.caseNumber()).stream()
        .filter(StoredDocument::inForce)
        .filter(file -> file.type().equals(EVIDENCE) || file.type().equals(INSPECTION))
        .filter(
            file ->
                !file.createdAt().atZone(clock.getZone()).toLocalDate().isBefore(since.issuedOn()))
        .map(file -> new Heard.File(file.fileName(), file.sha256()))
        .toList();
  }
}
