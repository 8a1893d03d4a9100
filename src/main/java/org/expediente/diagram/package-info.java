/** What a diagram may touch: the beans it may name and the data a form hands to them. */
package org.expediente.diagram;
