/** The engine's own error messages, put into words for the people at a desk. */
package org.expediente.web.errors;
