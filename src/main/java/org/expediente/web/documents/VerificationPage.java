package org.expediente.web.documents;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.expediente.documents.Documents;
import org.expediente.documents.PublicDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where anybody types the code from the footer of an issued document. */
@Hidden
@Controller
class VerificationPage {
  private final Documents documents;

  VerificationPage(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/public/verify")
  String verify(@RequestParam(defaultValue = "") String code, Model model) {
    Optional<PublicDocument> found = documents.verify(code);
    model.addAttribute("code", code.strip());
    model.addAttribute("asked", !code.isBlank());
    model.addAttribute("document", found.orElse(null));
    return "public/verify";
  }
}
