/**
 * The work plan of an organisation that receives public funds: filing, versions, completeness,
 * approval (A07, A08 and A12 of the procedure).
 */
package org.expediente.procedures.funds.plan;
