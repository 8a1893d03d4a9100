/** Holds user tasks to the approvals that their diagram names; see docs/adr/0012. */
package org.expediente.engine.approvals;
