package org.expediente.engine.duties;

import java.lang.reflect.Field;
import org.springframework.util.ReflectionUtils;

/** Reads what the engine's commands keep to themselves. */
final class Fields {
  private Fields() {}

  static Object read(Object holder, String name) {
    Field field = ReflectionUtils.findField(holder.getClass(), name);
    ReflectionUtils.makeAccessible(field);
    return ReflectionUtils.getField(field, holder);
  }
}
