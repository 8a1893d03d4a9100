/** The team of the three areas with its administrator, and its meetings with the organisation. */
package org.expediente.procedures.funds.team;
