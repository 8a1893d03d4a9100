/** Pages and interface on public funds: the auditor's questions and where programmes stand. */
package org.expediente.web.funds;
