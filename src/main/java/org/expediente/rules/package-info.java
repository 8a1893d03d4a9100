/** Applies decision tables to facts and keeps what they found. */
package org.expediente.rules;
