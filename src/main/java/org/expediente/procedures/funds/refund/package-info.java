/** What the organisation has to pay back once its liquidation is approved (A50). */
package org.expediente.procedures.funds.refund;
