package org.expediente.documents;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of the catalogue {@code documents/types.yaml}.
 *
 * @param id stable English id; of an issued type also the name of its template
 * @param title Spanish name for people
 * @param classification of every document of this type
 * @param issued whether the ministry issues it from a template; nobody may upload it then
 * @param kinds what an uploaded file may be; {@code PDF} of an issued type
 * @param maxSize bytes
 * @param party what an outside party of the case may do with it
 */
public record DocumentType(
    String id,
    String title,
    Classification classification,
    boolean issued,
    Set<FileKind> kinds,
    long maxSize,
    Set<PartyRight> party) {

  public DocumentType {
    kinds = Set.copyOf(kinds);
    party = Set.copyOf(party);
  }

  /** Whether an outside party of the case may do this with documents of the type. */
  public boolean party(PartyRight right) {
    return party.contains(right);
  }

  /** The allowed kinds in words, e.g. {@code PDF o imagen JPG o PNG}. */
  String kindsInWords() {
    return kinds.stream().sorted().map(FileKind::label).collect(Collectors.joining(" o "));
  }
}
