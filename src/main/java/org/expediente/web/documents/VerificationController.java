package org.expediente.web.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.expediente.documents.Documents;
import org.expediente.documents.PublicDocument;
import org.expediente.problem.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs of others check an issued document; open to all, without personal data. */
@RestController
@Tag(name = "Public")
class VerificationController {
  private final Documents documents;

  VerificationController(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/api/public/documents/{code}")
  @Operation(summary = "What an issued document is, by the verification code in its footer")
  PublicDocument verify(@PathVariable String code) {
    return documents
        .verify(code)
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "document.unknownCode",
                    "Ningún documento tiene ese código. Revise las doce letras y cifras."));
  }
}
