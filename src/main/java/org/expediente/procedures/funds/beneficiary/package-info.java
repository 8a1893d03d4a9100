/** The people whom a programme serves: the organisation brings them, the ministry validates. */
package org.expediente.procedures.funds.beneficiary;
