/**
 * Notification of acts to the contractor: no term runs without a proof of it (B25, B30; trap 9).
 */
package org.expediente.procedures.contracts.notification;
