/** The dossier of a case over HTTP. */
package org.expediente.web.dossier;
