package org.expediente.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** How to verify it, and the program that does. */
@Component
@Order(10)
class GuidePart implements DossierPart {
  private final Resource guide;
  private final Resource verifier;

  GuidePart(
      @Value("classpath:dossier/LEAME.txt") Resource guide,
      @Value("classpath:offline/VerificarExpediente.java") Resource verifier) {
    this.guide = guide;
    this.verifier = verifier;
  }

  @Override
  public void write(DossierContent content, DossierZip zip) throws IOException {
    String text = guide.getContentAsString(StandardCharsets.UTF_8);
    zip.add("LEAME.txt", text.replace("{number}", content.file().number()));
    zip.add("VerificarExpediente.java", verifier.getContentAsByteArray());
  }
}
