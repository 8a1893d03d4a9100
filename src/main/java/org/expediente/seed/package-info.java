/** Reads the CSV files that a process owner can read too; a bad row stops the start by name. */
package org.expediente.seed;
