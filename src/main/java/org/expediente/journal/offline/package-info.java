/** What auditors run without the application: a single source file for a bare JDK 17. */
package org.expediente.journal.offline;
