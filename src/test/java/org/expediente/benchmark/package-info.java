/** Measurements, run on demand: {@code mvn -q -Pbenchmark test-compile exec:exec}. */
package org.expediente.benchmark;
