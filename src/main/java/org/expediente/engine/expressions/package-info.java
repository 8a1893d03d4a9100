/** What expressions of diagrams, decisions and filters can reach. */
package org.expediente.engine.expressions;
