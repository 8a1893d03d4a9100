package org.expediente.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.CaseScope;
import org.expediente.access.CaseScopes;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.CaseQuery;
import org.expediente.casefile.Notices;
import org.expediente.casefile.Page;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Component;

/** Gathers what the caller may see of cases. */
@Component
class CaseDesk {
  private final CaseFiles cases;
  private final Notices notices;
  private final CaseTasks tasks;
  private final Journal journal;
  private final Sentences sentences;
  private final CaseScopes scopes;
  private final Actors actors;

  CaseDesk(
      CaseFiles cases,
      Notices notices,
      CaseTasks tasks,
      Journal journal,
      Sentences sentences,
      CaseScopes scopes,
      Actors actors) {
    this.cases = cases;
    this.notices = notices;
    this.tasks = tasks;
    this.journal = journal;
    this.sentences = sentences;
    this.scopes = scopes;
    this.actors = actors;
  }

  Page<CaseRow> search(CaseQuery query) {
    return cases.search(query, actors.current()).map(CaseRow::of);
  }

  CaseView one(String number) {
    CaseFile file = cases.visible(number, actors.current());
    Viewer viewer = viewer(file);
    return new CaseView(
        file.number(),
        file.procedure(),
        file.processKey(),
        file.title(),
        file.state(),
        file.openedAt(),
        viewer.inside() ? file.openedBy() : null,
        file.closedAt(),
        cases.parties(number).stream().map(viewer::shown).map(CaseView.Member::of).toList(),
        tasks.open(number),
        cases.links(number, viewer.who()),
        notices.of(number).stream().filter(viewer::sees).map(CaseView.Message::of).toList());
  }

  List<TimelineItem> timeline(String number, long after, int size) {
    Viewer viewer = viewer(cases.visible(number, actors.current()));
    Map<String, String> labels = tasks.labels(number);
    return entries(number, after, size, viewer).stream()
        .map(entry -> sentences.item(entry, labels, viewer.seesDetails(entry)))
        .toList();
  }

  /** Reads on until there are enough that the viewer sees: an empty answer means the end. */
  private List<Entry> entries(String number, long after, int size, Viewer viewer) {
    List<Entry> seen = new ArrayList<>();
    List<Entry> read;
    long last = after;
    do {
      read = journal.entries(number, last, Journal.LARGEST_PAGE);
      read.stream().filter(viewer::sees).limit(size - seen.size()).forEach(seen::add);
      last = read.isEmpty() ? last : read.get(read.size() - 1).id();
    } while (seen.size() < size && read.size() == Journal.LARGEST_PAGE);
    return seen;
  }

  private Viewer viewer(CaseFile file) {
    Actor who = actors.current();
    CaseScope scope = scopes.of(who);
    return new Viewer(who, scope.inside(file.procedure()), scope.partyGroups());
  }
}
