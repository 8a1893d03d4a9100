package org.expediente.engine;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.ReflectionUtils;

/**
 * The fields of the engine's commands. They hold what was asked for, are protected, and the engine
 * offers no other way to see or replace it before it acts.
 */
public final class CommandFields {
  private record Name(Class<?> type, String field) {}

  private static final Map<Name, Field> FOUND = new ConcurrentHashMap<>();

  private CommandFields() {}

  /**
   * The value of a field, inherited ones included.
   *
   * @throws IllegalArgumentException where the class has no such field, e.g. in another version
   */
  public static Object read(Object holder, String field) {
    return ReflectionUtils.getField(of(holder, field), holder);
  }

  /** Replaces the value of a field. */
  public static void write(Object holder, String field, Object value) {
    ReflectionUtils.setField(of(holder, field), holder, value);
  }

  /** Whether the class of {@code holder} or one above it has this field. */
  public static boolean has(Object holder, String field) {
    return ReflectionUtils.findField(holder.getClass(), field) != null;
  }

  private static Field of(Object holder, String name) {
    return FOUND.computeIfAbsent(new Name(holder.getClass(), name), CommandFields::find);
  }

  private static Field find(Name name) {
    Field field = ReflectionUtils.findField(name.type, name.field);
    if (field == null) {
      throw new IllegalArgumentException(name.type.getName() + " has no field " + name.field);
    }
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
