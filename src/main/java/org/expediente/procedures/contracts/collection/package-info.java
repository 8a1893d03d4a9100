/**
 * Getting a firm fine paid: by the contractor, from payments, from the guarantee, by the FGR (B33).
 */
package org.expediente.procedures.contracts.collection;
