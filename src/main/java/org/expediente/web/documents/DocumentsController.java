package org.expediente.web.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.StoredDocument;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The documents of a case; a case that the caller may not see does not exist for the caller. */
@RestController
@RequestMapping("/api/cases/{number}")
@Tag(name = "Documents")
class DocumentsController {
  private final Documents documents;
  private final CaseDocuments shown;
  private final DocumentRights rights;
  private final RecordedAct recorded;

  DocumentsController(
      Documents documents, CaseDocuments shown, DocumentRights rights, RecordedAct recorded) {
    this.documents = documents;
    this.shown = shown;
    this.rights = rights;
    this.recorded = recorded;
  }

  @GetMapping("/documents")
  @Operation(summary = "The documents of the case, oldest first, also those no longer in force")
  List<DocumentView> list(@PathVariable String number) {
    return shown.all(number);
  }

  @GetMapping("/document-types")
  @Operation(summary = "What the caller may add to the case, with file endings and limit in bytes")
  List<TypeView> types(@PathVariable String number) {
    return shown.addable(number).stream().map(TypeView::of).toList();
  }

  @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a file to the case; its content must be what its type allows")
  DocumentView add(
      @PathVariable String number,
      @RequestParam MultipartFile file,
      @RequestParam String type,
      @RequestParam(required = false) String title,
      @RequestParam(required = false) String taskId)
      throws Exception {
    NewDocument document = new NewDocument(number, type, title, file.getOriginalFilename(), taskId);
    return recorded.attempt(number, "document.added", () -> added(document, file));
  }

  private DocumentView added(NewDocument document, MultipartFile file) throws IOException {
    Viewer viewer = shown.viewer(document.caseNumber());
    rights.mayAdd(viewer, shown.type(document.type()), document.taskId());
    try (InputStream in = file.getInputStream()) {
      return shown.view(documents.add(document, in), viewer);
    }
  }

  @GetMapping("/documents/{id}")
  @Operation(summary = "Downloads the document; of a sensitive one the reading is recorded")
  ResponseEntity<InputStreamResource> download(@PathVariable String number, @PathVariable long id) {
    StoredDocument document = shown.one(number, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .contentLength(document.size())
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .body(new InputStreamResource(documents.download(id)));
  }

  @PostMapping("/documents/{id}/annulment")
  @Operation(summary = "Takes the document out of force; it stays in the case with its number")
  DocumentView annul(
      @PathVariable String number, @PathVariable long id, @RequestBody Annulment annulment)
      throws Exception {
    return recorded.attempt(
        number, "document.annulled", () -> annulled(number, id, annulment.reason()));
  }

  private DocumentView annulled(String number, long id, String reason) {
    Viewer viewer = shown.viewer(number);
    rights.mayWithdraw(viewer.who(), shown.one(number, id));
    documents.annul(id, reason);
    return shown.view(documents.find(id), viewer);
  }

  @PostMapping(path = "/documents/{id}/replacement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Puts a new file of the same type in the place of an uploaded document")
  DocumentView replace(
      @PathVariable String number,
      @PathVariable long id,
      @RequestParam MultipartFile file,
      @RequestParam String reason)
      throws Exception {
    return recorded.attempt(number, "document.replaced", () -> replaced(number, id, file, reason));
  }

  private DocumentView replaced(String number, long id, MultipartFile file, String reason)
      throws IOException {
    Viewer viewer = shown.viewer(number);
    StoredDocument old = shown.one(number, id);
    rights.mayWithdraw(viewer.who(), old);
    NewDocument successor =
        new NewDocument(number, old.type(), old.title(), file.getOriginalFilename(), null);
    try (InputStream in = file.getInputStream()) {
      return shown.view(documents.replace(id, successor, in, reason), viewer);
    }
  }

  /**
   * @param reason Spanish, at least 20 characters
   */
  record Annulment(String reason) {}
}
