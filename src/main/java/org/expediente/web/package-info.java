/** What other programs and browsers reach: how errors are told, what is open, who asks. */
package org.expediente.web;
