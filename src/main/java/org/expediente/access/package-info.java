/**
 * Who may do what: groups, engine rights, Tasklist filters and visible cases, all declared in
 * {@code access.yaml} and applied at start.
 */
package org.expediente.access;
