/** Pure calculations for other programs: nothing is stored. */
package org.expediente.web.calculations;
