package org.expediente.web.cases;

import java.time.Instant;
import java.util.List;
import org.expediente.casefile.CaseLink;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Party;

/**
 * One case as the caller may see it.
 *
 * @param process id of the diagram that leads the case
 * @param state Spanish code
 * @param openedBy user id; null for a party, who does not learn the names of officials
 * @param currentSteps what is being waited for
 * @param links other cases that the caller may see
 * @param notices those of the case; for a party those sent to it
 */
record CaseView(
    String number,
    String procedure,
    String process,
    String title,
    String state,
    Instant openedAt,
    String openedBy,
    Instant closedAt,
    List<Member> parties,
    List<CurrentStep> currentSteps,
    List<CaseLink> links,
    List<Message> notices) {

  /** A party of the case; the number is masked for other parties. */
  record Member(
      String role, String kind, String idType, String idNumber, String name, String group) {
    static Member of(Party party) {
      return new Member(
          party.role(),
          party.kind().name(),
          party.idType(),
          party.idNumber(),
          party.name(),
          party.groupId());
    }
  }

  /** A notice; {@code group} is the id of the group it went to. */
  record Message(String group, String text, Instant at) {
    static Message of(Notice notice) {
      return new Message(notice.toGroup(), notice.text(), notice.at());
    }
  }
}
