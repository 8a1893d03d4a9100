package org.expediente.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The content of {@code access.yaml}; the file itself explains each part. */
record AccessFile(
    Map<String, Procedure> procedures,
    List<ListFilter> filters,
    Map<String, Profile> profiles,
    List<Group> groups) {

  AccessFile {
    procedures = procedures == null ? Map.of() : procedures;
    filters = orNone(filters);
    profiles = profiles == null ? Map.of() : profiles;
    groups = orNone(groups);
  }

  Optional<Group> group(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** A procedure of the house and the letters of its case numbers. */
  record Procedure(String name, String series) {}

  /** What a list of Tasklist shows. */
  enum Show {
    MINE,
    MY_GROUPS,
    DUE_THIS_WEEK,
    OVERDUE,
    PROCEDURE
  }

  /**
   * A list of Tasklist.
   *
   * @param series letters of the case numbers, where the procedure has more than its own; or null
   */
  record ListFilter(
      String id,
      String name,
      String description,
      String color,
      Show show,
      String procedure,
      String series) {}

  /** What a kind of group may do. */
  record Profile(List<String> apps, List<String> filters, List<Grant> grants) {
    Profile {
      apps = orNone(apps);
      filters = orNone(filters);
      grants = orNone(grants);
    }
  }

  /** Rights on one kind of resource of the engine. */
  record Grant(String on, String id, List<String> may) {
    @JsonCreator
    Grant(
        @JsonProperty("on") String on,
        @JsonProperty("id") String id,
        @JsonProperty("may") List<String> may) {
      this.on = on;
      this.id = id == null ? "*" : id;
      this.may = orNone(may);
    }
  }

  /** A group of persons. */
  record Group(
      String id,
      String name,
      String profile,
      List<String> sees,
      List<String> starts,
      List<String> filters) {
    /** {@code sees} of those who see every case. */
    static final String ALL = "all";

    /** {@code sees} of those who see the cases of their organisation. */
    static final String OWN = "own";

    Group {
      sees = orNone(sees);
      starts = orNone(starts);
      filters = orNone(filters);
    }

    /** Members come from outside and belong to an organisation each. */
    boolean external() {
      return sees.contains(OWN);
    }
  }
}
