/**
 * Approvals bound to a hash of what was approved; see docs/adr/0012.
 *
 * <p>An approval counts while the data it was given for have the hash they had then. Nobody has to
 * tell that data changed: the hash does. {@link org.expediente.approvals.ApprovalBook#changed}
 * makes a void visible at the moment of the change.
 */
package org.expediente.approvals;
