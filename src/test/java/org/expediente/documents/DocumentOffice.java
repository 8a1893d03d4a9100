package org.expediente.documents;

import java.util.ArrayList;
import java.util.List;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;

/** The documents package with its neighbours on one database. */
public final class DocumentOffice {
  private DocumentOffice() {}

  /** Opens with the neighbours of documents and the packages named. */
  public static Office open(TestDatabase kind, String... more) {
    List<String> packages =
        new ArrayList<>(
            List.of(
                "org.expediente.journal", "org.expediente.casefile", "org.expediente.documents"));
    packages.addAll(List.of(more));
    return new Office(kind, packages.toArray(String[]::new));
  }

  /** Opens cases {@code FON-2026-000001} and so on. */
  public static void openCases(Office office, int count) {
    for (int i = 1; i <= count; i++) {
      NewCase next = new NewCase("FON", "funds", "public-funds", "Asignación " + i, "pi-" + i);
      office.inTransaction(() -> office.get(CaseFiles.class).open(next));
    }
  }
}
