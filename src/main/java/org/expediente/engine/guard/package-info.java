/** What the engine refuses, whoever asks. */
package org.expediente.engine.guard;
