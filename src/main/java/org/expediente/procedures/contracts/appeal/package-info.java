/**
 * Notification of a resolution, its appeal by the table of its regime, or that it became firm (B30
 * to B32). Nothing is collected or executed before.
 */
package org.expediente.procedures.contracts.appeal;
