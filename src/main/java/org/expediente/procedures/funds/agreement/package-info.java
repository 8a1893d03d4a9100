/** The agreement that must be signed before any money moves. */
package org.expediente.procedures.funds.agreement;
