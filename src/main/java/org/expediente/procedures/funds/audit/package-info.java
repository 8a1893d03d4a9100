/** Where each programme stands (A.6). Reads only. */
package org.expediente.procedures.funds.audit;
