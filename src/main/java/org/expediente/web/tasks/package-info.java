/** What the panel on a task shows: the case, the ground, the deadline and the documents. */
package org.expediente.web.tasks;
