/** Legal values that change over time: dated rows with their legal basis, owned by the ministry. */
package org.expediente.parameters;
