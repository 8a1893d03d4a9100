package org.expediente.web.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.access.CaseScopes;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.dossier.Dossiers;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands cases out to those who see them from inside the ministry. */
@RestController
@Tag(name = "Cases")
class DossierController {
  private final Dossiers dossiers;
  private final CaseFiles cases;
  private final CaseScopes scopes;
  private final Actors actors;
  private final Journal journal;

  DossierController(
      Dossiers dossiers, CaseFiles cases, CaseScopes scopes, Actors actors, Journal journal) {
    this.dossiers = dossiers;
    this.cases = cases;
    this.scopes = scopes;
    this.actors = actors;
    this.journal = journal;
  }

  // written in the request's own thread: the person of the thread is the one who exports
  @GetMapping("/api/cases/{number}/dossier")
  @Operation(summary = "The whole case as a ZIP that can be verified without the application")
  void export(@PathVariable String number, HttpServletResponse response) throws IOException {
    insideOnly(number);
    Dossiers.Dossier dossier = dossiers.export(number);
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(number));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    dossier.writeTo(response.getOutputStream());
  }

  private void insideOnly(String number) {
    Actor who = actors.current();
    CaseFile file = cases.visible(number, who);
    if (!scopes.of(who).inside(file.procedure())) {
      Refusal no =
          Refusal.forbidden(
              "dossier.insideOnly",
              "El expediente completo solo se entrega a personal del Ministerio. Solicítelo por"
                  + " escrito.");
      Map<String, String> data =
          Map.of("act", "dossier.exported", "code", no.code(), "sentence", no.getMessage());
      journal.refused(new Act(number, "refused", null, data));
      throw no;
    }
  }
}
