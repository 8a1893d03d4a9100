/** Opens and ends the execution of a signed agreement, and what its diagrams ask about it. */
package org.expediente.procedures.funds.execution;
