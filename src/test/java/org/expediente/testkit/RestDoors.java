package org.expediente.testkit;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** All doors of the engine's REST API that can change something, read from its own classes. */
public final class RestDoors {
  private final Set<String> doors = new TreeSet<>();

  private RestDoors() {}

  /**
   * {@code POST /task/{id}/complete} and so on; the copies under {@code /engine/{name}} are the
   * same.
   */
  public static Set<String> all() {
    RestDoors found = new RestDoors();
    for (Class<?> root : CamundaRestResources.getResourceClasses()) {
      String path =
          "/" + Optional.ofNullable(root.getAnnotation(Path.class)).map(Path::value).orElse("");
      found.walk(path, root);
    }
    found.doors.removeIf(door -> door.contains(" /engine/"));
    return found.doors;
  }

  private void walk(String base, Class<?> resource) {
    for (Method method : resource.getMethods()) {
      Path path = find(method, Path.class);
      String address = plain(path == null ? base : base + "/" + path.value());
      String verb = verb(method);
      if (verb != null) {
        doors.add(verb + " " + address);
      } else if (path != null
          && method.getReturnType().getPackageName().startsWith("org.camunda")) {
        walk(address, method.getReturnType()); // a resource below this one
      }
    }
  }

  private static String verb(Method method) {
    if (find(method, POST.class) != null) {
      return "POST";
    } else if (find(method, PUT.class) != null) {
      return "PUT";
    }
    return find(method, DELETE.class) == null ? null : "DELETE";
  }

  private static <A extends Annotation> A find(Method method, Class<A> annotation) {
    return AnnotatedElementUtils.findMergedAnnotation(method, annotation);
  }

  private static String plain(String address) {
    return address
        .replaceAll("/+", "/")
        .replaceAll("\\{(\\w+)[^}]*}", "{$1}")
        .replaceAll("(?<=.)/$", "");
  }
}
