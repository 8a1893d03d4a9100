/** The contract itself: who, what, for how much, under which law; every other part reads it. */
package org.expediente.procedures.contracts.contract;
