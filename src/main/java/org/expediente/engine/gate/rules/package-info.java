/** The rules of the deployment gate; {@code HouseRulebook} and {@code DiagramRules} list them. */
package org.expediente.engine.gate.rules;
