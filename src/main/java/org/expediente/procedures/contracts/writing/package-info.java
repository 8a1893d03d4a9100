/** What persons wrote in the steps of a proceeding, for later steps and for documents. */
package org.expediente.procedures.contracts.writing;
