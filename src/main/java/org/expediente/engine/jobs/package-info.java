/** Jobs of the engine: who caused them, and what their firing means for terms. */
package org.expediente.engine.jobs;
