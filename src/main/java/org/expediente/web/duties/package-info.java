/** Conflicts of interest, substitutes and what the separation of duties lacks people for. */
package org.expediente.web.duties;
