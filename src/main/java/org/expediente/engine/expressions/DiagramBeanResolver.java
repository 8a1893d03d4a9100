package org.expediente.engine.expressions;

import java.util.Map;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.expediente.diagram.DiagramBean;
import org.springframework.context.ApplicationContext;

/** Finds a bean by name, if and only if it is made for diagrams. Late, as beans need the engine. */
final class DiagramBeanResolver extends ReadOnlyMapELResolver {
  private final ApplicationContext context;

  DiagramBeanResolver(ApplicationContext context) {
    super(Map.of());
    this.context = context;
  }

  @Override
  public Object getValue(ELContext elContext, Object base, Object property) {
    String name = String.valueOf(property);
    if (base != null
        || !context.containsBean(name)
        || context.findAnnotationOnBean(name, DiagramBean.class) == null) {
      return null;
    }
    elContext.setPropertyResolved(true);
    return context.getBean(name);
  }
}
