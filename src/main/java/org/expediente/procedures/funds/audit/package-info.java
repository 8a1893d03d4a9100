/** What an auditor asks of the books (A.8), and where each programme stands (A.6). Reads only. */
package org.expediente.procedures.funds.audit;
