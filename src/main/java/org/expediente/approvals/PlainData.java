package org.expediente.approvals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as maps of all their components: a component added later is covered without anybody
 * remembering to add it here.
 */
final class PlainData {
  private PlainData() {}

  static Object of(Object value) {
    if (value instanceof Record row) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        map.put(component.getName(), of(read(component, row)));
      }
      return map;
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, member) -> copy.put(key.toString(), of(member)));
      return copy;
    } else if (value instanceof Collection<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(of(item)));
      return copy;
    }
    return value;
  }

  private static Object read(RecordComponent component, Record row) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true); // records of a capability are package-private
      return accessor.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
