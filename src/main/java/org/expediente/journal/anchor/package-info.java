/**
 * Keeps the heads of the journal's chains outside of the database, where somebody who can rewrite
 * the database does not reach: a file, a mailbox, another system. Each place has its own progress;
 * one that fails gets in a later round all that it missed. See docs/adr/0011.
 */
package org.expediente.journal.anchor;
