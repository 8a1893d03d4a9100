package org.expediente.dossier;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.journal.Entry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The acts, one a line: {@code {"hash":"…","covered":{…}}}, where the hash is the SHA-256 of
 * exactly the text that is the member {@code covered}; the register; the heads of both chains.
 */
@Component
@Order(20)
class JournalPart implements DossierPart {
  @Override
  public void write(DossierContent content, DossierZip zip) throws IOException {
    zip.add("journal.jsonl", lines(content.journal().entries()));
    zip.add("register.jsonl", lines(content.journal().register()));
    zip.add(
        "heads.txt",
        content.journal().heads().stream()
            .map(head -> "%s %d %s\n".formatted(head.chain(), head.seq(), head.hash()))
            .collect(Collectors.joining()));
  }

  private static String lines(List<Entry> entries) {
    return entries.stream()
        .map(entry -> "{\"hash\":\"%s\",\"covered\":%s}\n".formatted(entry.hash(), entry.covered()))
        .collect(Collectors.joining());
  }
}
