/** Separation of duties: who took part in a case and may therefore not act again. */
package org.expediente.duties;
