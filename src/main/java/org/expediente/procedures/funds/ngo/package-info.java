/** The people around an organisation: its board, staff and their declared relatives. */
package org.expediente.procedures.funds.ngo;
