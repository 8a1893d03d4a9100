/** From the formal notice of an assignment to the resolution that it is not transferred. */
package org.expediente.procedures.funds.assignment;
