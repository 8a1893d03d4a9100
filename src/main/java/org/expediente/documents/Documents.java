package org.expediente.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of the cases. Who may see a case or take a document out of force is for the caller
 * to decide; what may come in is decided here.
 */
@Service
@Transactional
public class Documents {
  private static final int TITLE_LENGTH = 200;

  private final DocumentTypes types;
  private final DocumentTable table;
  private final ContentStore contents;
  private final Register register;
  private final TableIntakes intakes;
  private final Issuer issuer;
  private final CaseFiles cases;
  private final CaseTasks tasks;
  private final Clock clock;

  Documents(
      DocumentTypes types,
      DocumentTable table,
      ContentStore contents,
      Register register,
      TableIntakes intakes,
      Issuer issuer,
      CaseFiles cases,
      CaseTasks tasks,
      Clock clock) {
    this.types = types;
    this.table = table;
    this.contents = contents;
    this.register = register;
    this.intakes = intakes;
    this.issuer = issuer;
    this.cases = cases;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Takes in a file: checks it against its type, stores it, loads its rows where it is a table. The
   * stream is read, never closed.
   *
   * @throws Refusal with what to do, where the file or its rows are not acceptable; then nothing of
   *     it is stored
   */
  public StoredDocument add(NewDocument document, InputStream in) {
    cases.find(document.caseNumber());
    DocumentType type = uploadable(document.type());
    String title = title(document.title(), type);
    ReceivedFile file = ReceivedFile.of(type, document.fileName(), in);
    register.hold(document.caseNumber());
    refuseClosed(cases.find(document.caseNumber()));
    Draft draft =
        new Draft(
            document.caseNumber(),
            type,
            title,
            file.name().value(),
            file.mediaType(),
            null,
            null,
            document.taskId(),
            tasks.step(document.caseNumber(), document.taskId()),
            file.content());
    StoredDocument stored = register.enter(draft, "document.added");
    if (file.text() != null) {
      intakes.load(stored, file.text());
    }
    return stored;
  }

  /**
   * Issues the document of the template as a numbered PDF/A with a verification code.
   *
   * @param template id of an issued type that has a {@link DocumentModel}
   * @throws IllegalArgumentException where there is no such type or model
   */
  public StoredDocument issue(String caseNumber, String template) {
    return issue(caseNumber, template, null, null);
  }

  /**
   * As {@link #issue(String, String)}, by a step of the case.
   *
   * @param step definition key of the task
   */
  public StoredDocument issue(String caseNumber, String template, String taskId, String step) {
    CaseFile file = cases.find(caseNumber);
    DocumentType type = types.of(template);
    if (!type.issued()) {
      throw new IllegalArgumentException(template + " is uploaded, not issued");
    }
    register.hold(caseNumber);
    return register.enter(issuer.draft(file, type, taskId, step), "document.issued");
  }

  /**
   * Takes a document out of force; it keeps its content, its number and its place in the case.
   *
   * @param reason Spanish, at least 20 characters
   */
  public void annul(long id, String reason) {
    String why = Reason.checked(reason);
    StoredDocument document = find(id);
    register.hold(document.caseNumber());
    register.annul(document, why);
  }

  /**
   * Puts a new file of the same case and type in the place of an uploaded document.
   *
   * @param reason Spanish, at least 20 characters
   */
  public StoredDocument replace(long id, NewDocument document, InputStream in, String reason) {
    String why = Reason.checked(reason);
    register.hold(find(id).caseNumber());
    StoredDocument old = find(id);
    if (!old.inForce()) {
      throw Register.notInForce();
    }
    if (!old.caseNumber().equals(document.caseNumber()) || !old.type().equals(document.type())) {
      throw Refusal.invalid(
          "document.replacement",
          "El documento que reemplaza a otro debe ser del mismo expediente y del mismo tipo.");
    }
    StoredDocument successor = add(document, in);
    register.replace(old, successor, why);
    return successor;
  }

  /** The document; {@link Refusal} where there is none with this id. */
  @Transactional(readOnly = true)
  public StoredDocument find(long id) {
    return table
        .find(id)
        .orElseThrow(
            () -> Refusal.notFound("document.notFound", "No existe el documento " + id + "."));
  }

  /** All documents of the case, oldest first, also those no longer in force. */
  @Transactional(readOnly = true)
  public List<StoredDocument> of(String caseNumber) {
    return table.of(caseNumber);
  }

  /** Whether the case holds a document of this type that is in force. */
  @Transactional(readOnly = true)
  public boolean present(String caseNumber, String type) {
    return table.present(caseNumber, type);
  }

  /** The bytes as they came in; an {@link IllegalStateException} where storage altered them. */
  @Transactional(readOnly = true)
  public InputStream content(long id) {
    return new ByteArrayInputStream(contents.read(find(id).sha256()));
  }

  /**
   * The bytes as they are stored now, even altered: for those who compare them with the journal.
   */
  @Transactional(readOnly = true)
  public byte[] evidence(long id) {
    return contents.stored(find(id).sha256());
  }

  /** The bytes for a person to read; of a sensitive document the reading itself is journaled. */
  public InputStream download(long id) {
    StoredDocument document = find(id);
    if (document.classification().sensitive()) {
      register.read(document);
    }
    return content(id);
  }

  /** What anybody who holds an issued document may know; empty where no code is like that. */
  @Transactional(readOnly = true)
  public Optional<PublicDocument> verify(String typedCode) {
    return table.byCode(VerificationCode.typed(typedCode)).map(this::published);
  }

  private PublicDocument published(StoredDocument document) {
    return new PublicDocument(
        document.verificationCode(),
        types.of(document.type()).title(),
        document.number(),
        document.createdAt().atZone(clock.getZone()).toLocalDate(),
        document.status(),
        document.size(),
        document.sha256());
  }

  private static void refuseClosed(CaseFile file) {
    if (file.isClosed()) {
      throw Refusal.conflict(
          "document.caseClosed",
          "El expediente %s está cerrado y ya no admite documentos.".formatted(file.number()));
    }
  }

  private DocumentType uploadable(String id) {
    DocumentType type =
        types
            .find(id)
            .orElseThrow(
                () ->
                    Refusal.invalid(
                        "document.type",
                        "No existe el tipo de documento «%s». Elija uno de la lista."
                            .formatted(id)));
    if (type.issued()) {
      throw Refusal.invalid(
          "document.issued",
          "«%s» lo emite el sistema; no se puede cargar un archivo.".formatted(type.title()));
    }
    return type;
  }

  private static String title(String given, DocumentType type) {
    String title = given == null ? "" : given.strip();
    if (title.length() > TITLE_LENGTH) {
      throw Refusal.invalid("document.title", "El título pasa de 200 caracteres. Acórtelo.");
    }
    return title.isEmpty() ? type.title() : title;
  }
}
