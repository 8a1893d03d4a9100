/** Key figures over all contracts (B.6), each with the cases behind it. Reads only. */
package org.expediente.procedures.contracts.indicators;
