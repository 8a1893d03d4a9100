/** Documents over HTTP: those of a case for its people, the verification of issued ones for all. */
package org.expediente.web.documents;
