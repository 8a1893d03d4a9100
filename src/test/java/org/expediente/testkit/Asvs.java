package org.expediente.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test shows this requirement of OWASP ASVS 5.0.0, e.g. {@code 2.2.1}. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Asvs {
  /** Ids of the requirements, as in {@code traceability/asvs.csv}. */
  String[] value();
}
