/** Who asks and what is open: one way to identify oneself for every interface, deny by default. */
package org.expediente.web.security;
