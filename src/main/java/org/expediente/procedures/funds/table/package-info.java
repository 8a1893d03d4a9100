/** Reads the tables that organisations hand in as CSV files, and says what is wrong row by row. */
package org.expediente.procedures.funds.table;
