/** The daily watch over a contract: delays, days that come near, guarantees, fines, its manager. */
package org.expediente.procedures.contracts.watch;
