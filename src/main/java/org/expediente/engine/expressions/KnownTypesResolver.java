package org.expediente.engine.expressions;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Members of plain values, of the running execution and of beans for diagrams; no way out of them.
 */
final class KnownTypesResolver extends BeanELResolver {
  private static final Set<Class<?>> KNOWN =
      Set.of(
          String.class,
          Number.class,
          Boolean.class,
          Date.class,
          Temporal.class,
          Collection.class,
          Map.class,
          Spin.class,
          DelegateExecution.class,
          DelegateTask.class);
  private static final Set<String> WAYS_OUT =
      Set.of(
          "getClass",
          "class",
          "getProcessEngineServices",
          "processEngineServices",
          "getProcessEngine",
          "processEngine",
          "getBpmnModelInstance",
          "bpmnModelInstance");

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return super.getValue(context, allowed(base, property), property);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
    return super.invoke(context, allowed(base, method), method, types, parameters);
  }

  private static Object allowed(Object base, Object member) {
    if (base == null) {
      return null;
    }
    boolean known =
        KNOWN.stream().anyMatch(type -> type.isInstance(base))
            || AnnotatedElementUtils.hasAnnotation(
                ClassUtils.getUserClass(base), DiagramBean.class);
    if (!known || WAYS_OUT.contains(String.valueOf(member))) {
      throw new ELException(
          "Not allowed in expressions: " + base.getClass().getName() + "." + member);
    }
    return base;
  }
}
