/**
 * The papers of a case: what people hand in, what the ministry issues as numbered PDF, and the
 * proof that neither was changed.
 */
package org.expediente.documents;
