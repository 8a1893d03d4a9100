package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffingTest {
  private static final List<List<String>> ALL_DIFFERENT =
      List.of(List.of("a", "b"), List.of("b", "c"), List.of("c", "a"));

  @Test
  void threeDifferentTasksNeedThreePeople() {
    Set<String> two = Set.of("ana", "luis");
    Set<String> three = Set.of("ana", "luis", "eva");
    assertThat(Staffing.conflict(Map.of("a", two, "b", two, "c", two), ALL_DIFFERENT))
        .containsExactly("a", "b", "c");
    assertThat(Staffing.conflict(Map.of("a", two, "b", two, "c", three), ALL_DIFFERENT)).isEmpty();
  }

  @Test
  void onlyTheTasksAtFaultAreNamed() {
    Map<String, Set<String>> people =
        Map.of("a", Set.of("ana"), "b", Set.of("ana"), "c", Set.of("eva"), "d", Set.of("ana"));
    assertThat(Staffing.conflict(people, ALL_DIFFERENT)).containsExactly("a", "b");
    assertThat(Staffing.conflict(Map.of("a", Set.of(), "d", Set.of("eva")), List.of()))
        .containsExactly("a");
  }

  @Test
  void aTaskWithoutRulesMayBeDoneByAnybody() {
    assertThat(Staffing.conflict(Map.of("a", Set.of("ana"), "b", Set.of("ana")), List.of()))
        .isEmpty();
  }
}
