/** What H2 and PostgreSQL do not say in the same words. */
package org.expediente.database;
