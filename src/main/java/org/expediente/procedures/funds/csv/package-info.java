/** Reads the organisations' tables; says of every bad row what is wrong with it. */
package org.expediente.procedures.funds.csv;
