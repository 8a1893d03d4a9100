package org.expediente.dossier;

import java.io.IOException;

/** One part of the file; a bean of this type adds itself, in the order of its {@code @Order}. */
interface DossierPart {
  void write(DossierContent content, DossierZip zip) throws IOException;
}
