/** Public funds that the Legislative Assembly assigns to organisations. */
package org.expediente.procedures.funds;
