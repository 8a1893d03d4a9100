/** What the engine leaves open to persons in spite of its authorizations, closed. */
package org.expediente.engine.persons;
