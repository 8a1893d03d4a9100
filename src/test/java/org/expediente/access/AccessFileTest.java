package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.access.AccessFile.Group;
import org.expediente.testkit.Asvs;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@Asvs("8.1.1")
class AccessFileTest {
  private static final String SMALL =
      """
      procedures:
        funds: {name: Fondos públicos, series: FON}
      filters:
        - {id: mine, name: Mis tareas, description: Suyas, color: "#0b4f8a", show: MINE}
      profiles:
        staff:
          apps: [tasklist]
          filters: [mine]
          grants:
            - {on: PROCESS_DEFINITION, may: [READ]}
      groups:
        - {id: legal, name: Dirección Jurídica, profile: staff, sees: [funds], starts: [probe]}
      """;

  @Test
  void theFileOfTheProductIsConsistent() {
    assertThat(new AccessCheck(product(), key -> true).findings()).isEmpty();
  }

  @Test
  void everyGroupOfTheHouseIsDeclaredWithItsName() {
    Map<String, String> names =
        product().groups().stream().collect(Collectors.toMap(Group::id, Group::name));

    assertThat(names)
        .hasSize(35)
        .containsEntry("authority", "Titular")
        .containsEntry("cabinet", "Despacho Ministerial")
        .containsEntry("audit", "Auditoría Interna")
        .containsEntry("oversight", "Seguimiento y Contraloría")
        .containsEntry("financial", "UFI: presupuesto y contabilidad")
        .containsEntry("procurement", "Adquisiciones y Contrataciones (UACI)")
        .containsEntry("process-owner", "Dueño de proceso")
        .containsEntry("integration", "Sistemas externos")
        .containsKeys(
            "ngo", "contractor", "guarantor", "camunda-admin", "investment-committee", "quality");
  }

  @Test
  void nobodyHoldsARightThatTouchesACaseByHand() {
    Set<String> touching =
        Set.of(
            "UPDATE",
            "UPDATE_INSTANCE",
            "UPDATE_VARIABLE",
            "UPDATE_INSTANCE_VARIABLE",
            "UPDATE_TASK",
            "UPDATE_TASK_VARIABLE",
            "UPDATE_HISTORY",
            "TASK_ASSIGN",
            "TASK_WORK",
            "DELETE",
            "DELETE_INSTANCE",
            "DELETE_HISTORY",
            "MIGRATE_INSTANCE",
            "SUSPEND",
            "SUSPEND_INSTANCE",
            "CREATE_INSTANCE");

    product()
        .profiles()
        .forEach(
            (id, profile) ->
                profile.grants().stream()
                    .filter(grant -> !grant.on().equals("USER"))
                    .filter(grant -> !grant.on().equals("GROUP_MEMBERSHIP"))
                    .forEach(
                        grant ->
                            assertThat(grant.may())
                                .as(id + " on " + grant.on())
                                .doesNotContainAnyElementsOf(touching)));
  }

  @Test
  void everythingWrongIsFoundAtOnce() {
    String wrong =
        SMALL
            .replace("apps: [tasklist]", "apps: [payroll]")
            .replace("filters: [mine]", "filters: [theirs]")
            .replace("may: [READ]}", "may: [READ, ACCESS]}\n      - {on: SAFE, may: [OPEN]}")
            .replace("sees: [funds]", "sees: [all, moon]")
            .replace("profile: staff", "profile: boss")
            .replace("#0b4f8a", "blue")
            .replace("show: MINE", "show: PROCEDURE");

    assertThat(findings(wrong))
        .containsExactlyInAnyOrder(
            "filter mine: color blue is not like #0b4f8a",
            "filter mine: show PROCEDURE and a procedure go together",
            "profile staff: there is no app payroll",
            "profile staff: there is no filter theirs",
            "profile staff: PROCESS_DEFINITION has no permission ACCESS",
            "profile staff: the engine has no resource SAFE",
            "group legal: there is no profile boss",
            "group legal: sees all or own cases, or a list of procedures",
            "group legal: starts probe, but no such process is deployed");
  }

  @Test
  void theWildcardIsNoPermission() {
    assertThat(findings(SMALL.replace("may: [READ]", "may: [ALL]")))
        .contains("profile staff: PROCESS_DEFINITION has no permission ALL");
  }

  @Test
  void groupsAreDeclaredOnce() {
    String twice = SMALL + "  - {id: legal, name: Otra, profile: staff}\n";

    assertThat(findings(twice)).contains("group legal is declared twice");
  }

  @Test
  void anUnknownOrRepeatedWordStopsTheStart() {
    assertThatThrownBy(() -> read(SMALL.replace("sees:", "seees:")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("line 12")
        .hasMessageContaining("seees");
    assertThatThrownBy(() -> read(SMALL.replace("show: MINE", "show: YOURS")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("YOURS");
    assertThatThrownBy(() -> read(SMALL.replace("apps: [tasklist]", "apps: []\n    apps: []")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("apps");
  }

  private static List<String> findings(String text) {
    return new AccessCheck(read(text), key -> false).findings();
  }

  private static AccessFile read(String text) {
    return AccessFileReader.read(text.getBytes(StandardCharsets.UTF_8));
  }

  static AccessFile product() {
    try {
      return AccessFileReader.read(new ClassPathResource("access.yaml").getContentAsByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
