/** What the contractor owes and when, what was delivered of it, and how late. */
package org.expediente.procedures.contracts.obligation;
