/** How the house says no: one exception, one sentence, one code. */
package org.expediente.problem;
