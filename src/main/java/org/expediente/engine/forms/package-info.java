/** The form is the contract: what a Camunda Form offers is all that a person may send. */
package org.expediente.engine.forms;
