/** What may follow an incident: each act its own proceeding, with the terms of its regime. */
package org.expediente.procedures.contracts.proceeding;
