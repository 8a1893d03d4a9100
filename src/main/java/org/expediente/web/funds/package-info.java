/** Pages and interface on public funds: where programmes stand. */
package org.expediente.web.funds;
