/** Changes of a signed agreement and what the plan's lines are worth with them (A38). */
package org.expediente.procedures.funds.amendment;
