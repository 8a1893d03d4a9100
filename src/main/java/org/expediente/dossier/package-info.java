/** The whole of a case in one file that proves itself, for whoever has to check it elsewhere. */
package org.expediente.dossier;
