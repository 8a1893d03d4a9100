/**
 * What an auditor asks of the books of a procedure (A.8, B.8): one SQL file each below {@code
 * <procedure>/questions}. Reads only.
 */
package org.expediente.questions;
