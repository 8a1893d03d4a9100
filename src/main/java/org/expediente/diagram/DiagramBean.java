package org.expediente.diagram;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that diagrams may name in expressions. No other bean can be reached from a diagram, so
 * what is callable there is what carries this annotation.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DiagramBean {
  /** Name in the diagram, e.g. {@code terms}. */
  @AliasFor(annotation = Component.class, attribute = "value")
  String value();
}
