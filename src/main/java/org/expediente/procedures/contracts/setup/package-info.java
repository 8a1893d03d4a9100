/** What must stand before a contract begins: obligations, guarantees, start order (B05-B07). */
package org.expediente.procedures.contracts.setup;
