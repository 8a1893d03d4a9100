/** Can a form be understood, filled in, and enforced on the server exactly as the browser does? */
package org.expediente.engine.gate.forms;
