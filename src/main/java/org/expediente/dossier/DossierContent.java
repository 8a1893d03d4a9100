package org.expediente.dossier;

import java.util.List;
import org.expediente.casefile.CaseFile;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Extract;

/** What one moment of the case was, read while nobody could change it. */
record DossierContent(CaseFile file, Extract journal, List<StoredDocument> documents) {}
