/** Interface on contracts: key figures, and the histories of contractors and contract managers. */
package org.expediente.web.contracts;
