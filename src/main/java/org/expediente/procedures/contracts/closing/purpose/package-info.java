/** Whether the purpose of a contract was obtained, by three areas and one table (B44, B-S26). */
package org.expediente.procedures.contracts.closing.purpose;
