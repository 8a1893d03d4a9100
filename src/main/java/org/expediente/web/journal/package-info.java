/** The journal over HTTP, for the auditors. */
package org.expediente.web.journal;
