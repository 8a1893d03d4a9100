/**
 * The case file: its gapless number, state, parties, links to other cases and notices, and who may
 * see it. A case is named by its number, which is also the business key of its process. Every
 * change is journaled in the transaction that makes it.
 */
package org.expediente.casefile;
