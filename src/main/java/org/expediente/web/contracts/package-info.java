/** Interface on contracts: the histories of contractors and of contract managers. */
package org.expediente.web.contracts;
